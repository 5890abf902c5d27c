package org.assize.internal.ui.document.page;

import org.eclipse.swt.widgets.Event;

/** Counts clicks that follow each other quickly at one place. Platforms count three at most, some begin anew then. */
final class Clicks {

    private static final int NEAR = 4;

    private int count;
    private int time;
    private int x;
    private int y;

    /** {@return how many clicks there were up to this press} */
    int press(Event e) {
        boolean again = e.time - time <= e.display.getDoubleClickTime() && Math.abs(e.x - x) <= NEAR
                && Math.abs(e.y - y) <= NEAR;
        count = again ? count + 1 : 1;
        time = e.time;
        x = e.x;
        y = e.y;
        return count;
    }
}
