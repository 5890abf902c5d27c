package org.assize.internal.ui.check.timeline;

import java.util.Optional;

import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.internal.ui.check.timeline.model.Steps;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Arrows go from entry to entry, Enter opens its page, + − 0 stretch the axis, F goes to the next fault. */
final class TimelineKeys {

    /** A step of stretching. */
    static final double STEP = 1.25;

    private final TimelineCanvas canvas;
    private final Course course;

    TimelineKeys(TimelineCanvas canvas, Course course) {
        this.canvas = canvas;
        this.course = course;
    }

    void listen(Control control) {
        control.addListener(SWT.KeyDown, this::pressed);
        control.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS && e.detail != SWT.TRAVERSE_RETURN);
    }

    private void pressed(Event e) {
        if ((e.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_RIGHT -> go(Steps.inTime(course.timeline(), course.selected(), 1));
            case SWT.ARROW_LEFT -> go(Steps.inTime(course.timeline(), course.selected(), -1));
            case SWT.ARROW_DOWN -> across(true);
            case SWT.ARROW_UP -> across(false);
            case SWT.HOME -> go(Steps.inTime(course.timeline(), Optional.empty(), 1));
            case SWT.END -> go(Steps.inTime(course.timeline(), Optional.empty(), -1));
            case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
            case SWT.KEYPAD_ADD -> canvas.zoom(STEP);
            case SWT.KEYPAD_SUBTRACT -> canvas.zoom(1 / STEP);
            default -> typed(e.character);
        }
    }

    private void typed(char character) {
        switch (character) {
            case '+', '=' -> canvas.zoom(STEP);
            case '-' -> canvas.zoom(1 / STEP);
            case '0' -> canvas.fit();
            case 'f', 'F' -> nextFault();
            default -> { }
        }
    }

    /** Selects the next entry with a fault. */
    void nextFault() {
        go(Steps.nextFault(course.timeline(), course.selected()));
    }

    private void across(boolean down) {
        go(course.selected().map(from -> Steps.acrossLines(course.arrangement(), from, down))
                .orElseGet(() -> Steps.inTime(course.timeline(), Optional.empty(), 1)));
    }

    private void go(Optional<Happening> to) {
        to.ifPresent(canvas::select);
    }
}
