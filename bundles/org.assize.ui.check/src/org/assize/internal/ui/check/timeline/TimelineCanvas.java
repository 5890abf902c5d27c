package org.assize.internal.ui.check.timeline;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.timeline.model.Arrangement;
import org.assize.internal.ui.check.timeline.model.Arrangement.Spot;
import org.assize.internal.ui.check.timeline.model.CaseTimeline;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.ui.Parts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;

/** Draws the course of a case to scale, with lanes, and takes mouse and keys. UI thread only. */
final class TimelineCanvas {

    private static final int MARGIN = 8;

    private final Canvas canvas;
    private final Course course = new Course();
    private final Sizes sizes = new Sizes();
    private final TimelineKeys keys = new TimelineKeys(this, course);
    private final Consumer<Happening> opened;
    private boolean fitting = true;

    TimelineCanvas(Composite parent, Consumer<Happening> opened) {
        this.opened = opened;
        canvas = Parts.name(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL), "timeline.canvas");
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.MouseMove, e -> tip(at(e).map(s -> Wordings.all(s.happening())).orElse(null)));
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.getHorizontalBar().addListener(SWT.Selection, e -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = course.selected().map(Wordings::all).orElse(Messages.timelineAccessible);
            }
        });
        keys.listen(canvas);
    }

    Canvas control() {
        return canvas;
    }

    Course course() {
        return course;
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    /** Shows a timeline; another case file begins at its beginning. */
    void show(CaseTimeline timeline, boolean another) {
        course.show(timeline);
        sizes.measure(canvas, bold(), timeline.happenings());
        if (another) {
            fitting = true;
            canvas.getHorizontalBar().setSelection(0);
            canvas.getVerticalBar().setSelection(0);
        }
        resized();
    }

    /** Marks the entries of the page that is read. */
    void reading(String document, int page) {
        course.reading(document, page);
        canvas.redraw();
    }

    private void resized() {
        if (fitting) {
            course.fit(canvas.getClientArea().width - sizes.names() - 2 * MARGIN);
        }
        arrange();
    }

    private void arrange() {
        course.arrange(sizes::width);
        Rectangle area = canvas.getClientArea();
        bar(canvas.getHorizontalBar(), course.arrangement().width() + 2 * MARGIN, area.width - sizes.names());
        bar(canvas.getVerticalBar(), course.arrangement().allLines() * sizes.row(), area.height - sizes.head());
        canvas.redraw();
    }

    private static void bar(ScrollBar bar, int all, int shown) {
        int thumb = Math.max(1, Math.min(shown, all));
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - thumb)), 0, Math.max(1, all), thumb,
                Math.max(1, thumb / 10), thumb);
        bar.setVisible(all > shown);
    }

    /** Stretches the axis around a place, given in pixels from the left edge of the window. */
    void zoom(double factor, int around) {
        fitting = false;
        double before = course.day();
        int left = canvas.getHorizontalBar().getSelection();
        int inside = Math.max(0, around - sizes.names() - MARGIN);
        course.zoom(factor);
        arrange();
        canvas.getHorizontalBar().setSelection((int) ((left + inside) * course.day() / before) - inside);
        canvas.redraw();
    }

    /** Stretches the axis around the selected entry, or the middle. */
    void zoom(double factor) {
        zoom(factor, course.selected().flatMap(course.arrangement()::of).map(s -> s.x() + originX())
                .orElse(canvas.getClientArea().width / 2));
    }

    /** Stretches the axis to the width of the window. */
    void fit() {
        fitting = true;
        resized();
    }

    private int originX() {
        return sizes.names() + MARGIN - canvas.getHorizontalBar().getSelection();
    }

    private int originY() {
        return -canvas.getVerticalBar().getSelection();
    }

    private void wheel(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            e.doit = false;
            zoom(e.count > 0 ? TimelineKeys.STEP : 1 / TimelineKeys.STEP, e.x);
        }
    }

    private void pressed(Event e) {
        canvas.setFocus();
        at(e).ifPresent(spot -> {
            select(spot.happening());
            if (e.button == 1) {
                open();
            }
        });
    }

    private Optional<Spot> at(Event e) {
        if (e.y < sizes.head() || e.x < sizes.names()) {
            return Optional.empty();
        }
        return course.arrangement().at(e.x - originX(), (e.y - originY() - sizes.head()) / sizes.row());
    }

    private void tip(@Nullable String text) {
        if (!Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text == null ? null : text.replace("&", "&&"));
        }
    }

    /** Selects an entry and brings it into sight. */
    void select(Happening happening) {
        course.select(happening);
        course.arrangement().of(happening).ifPresent(this::reveal);
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        canvas.redraw();
    }

    private void reveal(Spot spot) {
        Rectangle area = canvas.getClientArea();
        scroll(canvas.getHorizontalBar(), spot.left(), Math.max(spot.end(), spot.x() + spot.width()) + 2 * MARGIN,
                area.width - sizes.names());
        int line = course.arrangement().line(spot);
        scroll(canvas.getVerticalBar(), line * sizes.row(), (line + 1) * sizes.row(), area.height - sizes.head());
    }

    private static void scroll(ScrollBar bar, int from, int until, int shown) {
        if (until > bar.getSelection() + shown) {
            bar.setSelection(until - shown);
        }
        if (from < bar.getSelection()) {
            bar.setSelection(Math.max(0, from));
        }
    }

    /** Selects the next entry with a fault, from the beginning again after the last. */
    void nextFault() {
        keys.nextFault();
    }

    /** Opens the page of the selected entry. */
    void open() {
        course.selected().ifPresent(opened);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Palette palette = Palette.of(canvas);
        gc.setFont(canvas.getFont());
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        TimelinePainter painter = new TimelinePainter(gc, course, palette, sizes, bold());
        AxisPainter axis = new AxisPainter(gc, course, palette, sizes);
        Rectangle visible = new Rectangle(-originX(), 0, area.width, area.height - originY());
        moved(gc, originX(), originY(), () -> {
            painter.stripes(visible);
            axis.background(visible);
            painter.spots(visible);
        });
        moved(gc, originX(), 0, () -> axis.head(visible));
        moved(gc, 0, originY(), () -> painter.names(visible));
        gc.fillRectangle(0, 0, sizes.names() - 1, sizes.head());
    }

    private void moved(GC gc, int x, int y, Runnable drawing) {
        Transform transform = new Transform(canvas.getDisplay());
        try {
            transform.translate(x, y);
            gc.setTransform(transform);
            drawing.run();
            gc.setTransform(null);
        } finally {
            transform.dispose();
        }
    }

    /** {@return the place of an entry within the canvas, for tests; empty if it is not shown} */
    Optional<Rectangle> place(Happening happening) {
        Arrangement arrangement = course.arrangement();
        return arrangement.of(happening).map(s -> new Rectangle(s.x() + originX(),
                sizes.top(arrangement.line(s)) + originY(), Math.max(1, s.width()), sizes.row()));
    }
}
