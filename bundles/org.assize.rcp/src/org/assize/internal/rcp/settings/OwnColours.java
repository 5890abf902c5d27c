package org.assize.internal.rcp.settings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * The colours that widgets have by themselves. The light theme of the platform leaves most of them alone, so what the
 * dark one put on them has to be taken away: else white letters stand on white.
 */
final class OwnColours {

    private OwnColours() {
    }

    /**
     * Gives all widgets their own colours. Those of GTK are known some time after another theme was asked for.
     *
     * @param styling styles the widgets anew
     */
    static void restore(Display display, Runnable styling) {
        if (!"gtk".equals(SWT.getPlatform())) {
            restoreAll(display, styling);
            return;
        }
        display.addListener(SWT.Settings, new Listener() {

            @Override
            public void handleEvent(Event event) {
                display.removeListener(SWT.Settings, this);
                restoreAll(display, styling);
            }
        });
    }

    private static void restoreAll(Display display, Runnable styling) {
        for (Shell shell : display.getShells()) {
            restore(shell);
        }
        styling.run();
    }

    private static void restore(Control control) {
        // To whom the styling has given back the colours of before, taking them away again would say nothing.
        control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
        control.setBackground(null);
        control.setForeground(null);
        switch (control) {
            case Table table -> {
                table.setHeaderBackground(null);
                table.setHeaderForeground(null);
            }
            case Tree tree -> {
                tree.setHeaderBackground(null);
                tree.setHeaderForeground(null);
            }
            case Link link -> link.setLinkForeground(null);
            // GTK paints words that can be selected as before when no colour is said.
            case Text text -> text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
            default -> {
                // Has no other colours.
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                restore(child);
            }
        }
    }
}
