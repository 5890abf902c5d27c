package org.assize.internal.ui.check.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assize.check.Moment;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.check.run.TimelineFact;
import org.assize.internal.ui.check.timeline.model.CaseTimeline;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineCanvasTest {

    private final List<Happening> opened = new ArrayList<>();
    private final CaseTimeline timeline = CaseTimeline.of(List.of(fact(TimelineKind.ACT, "2026-09-03", "21:30", "act"),
            fact(TimelineKind.QUESTIONING, "2026-09-04", "09:00", "questioning"),
            fact(TimelineKind.DECISION, "2026-11-02", "10:00", "decision")), Map.of("p-decision", "late"),
            Locale.ENGLISH);
    private Display display;
    private Shell shell;
    private TimelineCanvas canvas;

    private static TimelineFact fact(TimelineKind kind, String day, String time, String title) {
        return new TimelineFact("check", kind, new Moment(LocalDate.parse(day), LocalTime.parse(time)), null,
                new Wording(title, title), List.of(), null, List.of("p-" + title));
    }

    @BeforeEach
    void open() {
        assumeTrue(!"gtk".equals(SWT.getPlatform()) || System.getenv("DISPLAY") != null, "needs a screen");
        display = Display.getDefault();
        display.syncExec(() -> {
            shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(900, 400);
            canvas = new TimelineCanvas(shell, opened::add);
            shell.layout();
            canvas.show(timeline, true);
        });
    }

    @AfterEach
    void close() {
        if (shell != null) {
            display.syncExec(shell::dispose);
        }
    }

    private void click(Happening happening) {
        display.syncExec(() -> {
            Rectangle place = canvas.place(happening).orElseThrow();
            Event event = new Event();
            event.button = 1;
            event.x = place.x + place.width / 2;
            event.y = place.y + place.height / 2;
            canvas.control().notifyListeners(SWT.MouseDown, event);
        });
    }

    private void strike(int key) {
        display.syncExec(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = (char) key;
            canvas.control().notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void a_click_opens_what_is_drawn_there() {
        for (Happening happening : timeline.happenings()) {
            click(happening);
        }

        assertThat(opened).containsExactlyElementsOf(timeline.happenings());
    }

    @Test
    void arrows_and_enter_do_what_clicks_do() {
        strike(SWT.ARROW_RIGHT);
        strike(SWT.ARROW_RIGHT);
        strike(SWT.CR);
        strike('f');
        strike(SWT.CR);

        assertThat(opened).extracting(Happening::title).containsExactly("questioning", "decision");
    }

    @Test
    void zooming_in_spreads_entries_and_fitting_brings_them_back() {
        int before = distance();

        strike('+');
        strike('+');
        assertThat(distance()).isGreaterThan(before);

        strike('0');
        assertThat(distance()).isEqualTo(before);
    }

    private int distance() {
        int[] distance = new int[1];
        display.syncExec(() -> distance[0] = canvas.place(timeline.happenings().getLast()).orElseThrow().x
                - canvas.place(timeline.happenings().getFirst()).orElseThrow().x);
        return distance[0];
    }
}
