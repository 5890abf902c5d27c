package org.assize.internal.ui.checklist;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Enter or a double click on a row. Lists take every key with Enter or Space in it for that, even when it belonged to
 * a command, and then one key would do two things.
 */
final class Activation {

    private boolean meant;

    private Activation() {
    }

    /** Runs the action when a row of this list is activated. */
    static void on(Control list, Runnable action) {
        Activation activation = new Activation();
        // Keys of commands never come here, the plain Enter does.
        list.addListener(SWT.KeyDown, e -> activation.meant = e.stateMask == 0
                && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR));
        list.addListener(SWT.MouseDown, e -> activation.meant = e.button == 1);
        list.addListener(SWT.DefaultSelection, e -> {
            if (activation.meant) {
                activation.meant = false;
                action.run();
            }
        });
    }
}
