package org.assize.internal.ui.check.timeline;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.internal.ui.check.Messages;
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
import org.jspecify.annotations.Nullable;

/** Draws the course of a case to scale, with lanes, and takes mouse and keys. UI thread only. */
final class TimelineCanvas {

    private final Canvas canvas;
    private final Course course = new Course();
    private final Sizes sizes = new Sizes();
    private final TimelineKeys keys = new TimelineKeys(this, course);
    private final Consumer<Happening> opened;
    private final Viewport view;
    private boolean fitting = true;

    TimelineCanvas(Composite parent, Consumer<Happening> opened) {
        this.opened = opened;
        canvas = Parts.name(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL), "timeline.canvas");
        view = new Viewport(canvas, course, sizes);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.MouseMove,
                e -> tip(view.at(e.x, e.y).map(s -> Wordings.all(s.happening())).orElse(null)));
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
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
            view.toBeginning();
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
            course.fit(view.width());
        }
        view.arrange();
    }

    /** Stretches the axis around a place, given in pixels from the left edge of the window. */
    void zoom(double factor, int around) {
        fitting = false;
        view.zoom(factor, around);
    }

    /** Stretches the axis around the selected entry, or the middle. */
    void zoom(double factor) {
        zoom(factor, course.selected().flatMap(course.arrangement()::of).map(s -> s.x() + view.x())
                .orElse(canvas.getClientArea().width / 2));
    }

    /** Stretches the axis to the width of the window. */
    void fit() {
        fitting = true;
        resized();
    }

    private void wheel(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            e.doit = false;
            zoom(e.count > 0 ? TimelineKeys.STEP : 1 / TimelineKeys.STEP, e.x);
        }
    }

    private void pressed(Event e) {
        canvas.setFocus();
        view.at(e.x, e.y).ifPresent(spot -> {
            select(spot.happening());
            if (e.button == 1) {
                open();
            }
        });
    }

    private void tip(@Nullable String text) {
        if (!Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text == null ? null : text.replace("&", "&&"));
        }
    }

    /** Selects an entry and brings it into sight. */
    void select(Happening happening) {
        course.select(happening);
        course.arrangement().of(happening).ifPresent(view::reveal);
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        canvas.redraw();
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
        int x = view.x();
        int y = view.y();
        Rectangle visible = new Rectangle(-x, 0, area.width, area.height - y);
        moved(gc, x, y, () -> {
            painter.stripes(visible);
            axis.background(visible);
            painter.spots(visible);
        });
        moved(gc, 0, y, () -> painter.names(visible));
        moved(gc, x, 0, () -> axis.head(visible));
        gc.fillRectangle(0, 0, sizes.names() - 1, sizes.head());
        gc.drawLine(sizes.names() - 1, 0, sizes.names() - 1, sizes.head());
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
        return view.place(happening);
    }
}
