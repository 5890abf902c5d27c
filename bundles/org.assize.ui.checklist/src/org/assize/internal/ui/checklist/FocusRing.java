package org.assize.internal.ui.checklist;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A frame that shows which list the keys go to. Themes draw the selection of a list the same with and without focus.
 */
final class FocusRing {

    private static final int WIDTH = 2;

    private FocusRing() {
    }

    /** A composite for one control; hand the control to {@link #follow}. */
    static Composite in(Composite parent) {
        Composite ring = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(WIDTH, WIDTH).applyTo(ring);
        return ring;
    }

    /** Draws the ring while this control has the focus. */
    static void follow(Composite ring, Control control) {
        Control child = control;
        while (child.getParent() != ring) {
            child = child.getParent();
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(child);
        control.addListener(SWT.FocusIn, e -> ring.redraw());
        control.addListener(SWT.FocusOut, e -> ring.redraw());
        ring.addListener(SWT.Paint, e -> {
            if (control.isFocusControl()) {
                Rectangle area = ring.getClientArea();
                e.gc.setForeground(ring.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
                e.gc.setLineWidth(WIDTH);
                e.gc.drawRectangle(1, 1, area.width - WIDTH, area.height - WIDTH);
            }
        });
    }
}
