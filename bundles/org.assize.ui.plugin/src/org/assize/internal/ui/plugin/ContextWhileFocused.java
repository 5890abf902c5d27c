package org.assize.internal.ui.plugin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** Space and Delete are keys of the plugins only while their table has the focus, not a button or a text. */
final class ContextWhileFocused {

    private final IContextService contexts;
    private final String context;
    private @Nullable IContextActivation active;

    private ContextWhileFocused(IContextService contexts, String context) {
        this.contexts = contexts;
        this.context = context;
    }

    static void on(Control control, IContextService contexts, String context) {
        ContextWhileFocused keys = new ContextWhileFocused(contexts, context);
        control.addListener(SWT.FocusIn, e -> keys.activate());
        control.addListener(SWT.FocusOut, e -> keys.deactivate());
        control.addListener(SWT.Dispose, e -> keys.deactivate());
    }

    private void activate() {
        deactivate();
        active = contexts.activateContext(context);
    }

    private void deactivate() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
