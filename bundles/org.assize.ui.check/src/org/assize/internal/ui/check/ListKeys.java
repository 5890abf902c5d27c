package org.assize.internal.ui.check;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** Switches the keys of a list on while it has the focus: they are plain letters, Enter and Backspace. */
public final class ListKeys {

    private static final String CONTEXT = "org.assize.ui.check.list";

    private final IContextService contexts;
    private @Nullable IContextActivation active;

    /** Off until a list has the focus. */
    public ListKeys(IWorkbenchPartSite site) {
        contexts = site.getService(IContextService.class);
    }

    /** Lets the keys work while a control has the focus. */
    public void follow(Control control) {
        control.addListener(SWT.FocusIn, e -> on());
        control.addListener(SWT.FocusOut, e -> off());
        control.addListener(SWT.Dispose, e -> off());
    }

    private void on() {
        if (active == null) {
            active = contexts.activateContext(CONTEXT);
        }
    }

    private void off() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
