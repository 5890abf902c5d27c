package org.assize.internal.ui.checklist;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** Keys of the sheet are plain letters, digits and Space; they are off where a control needs them. */
final class SheetKeys {

    private static final String CONTEXT = "org.assize.ui.checklist.context";

    private final IContextService contexts;
    private @Nullable IContextActivation active;

    SheetKeys(IWorkbenchPartSite site) {
        contexts = site.getService(IContextService.class);
        on();
    }

    /** No sheet keys while this control has the focus. */
    void quietIn(Control field) {
        field.addListener(SWT.FocusIn, e -> off());
        field.addListener(SWT.FocusOut, e -> on());
        field.addListener(SWT.Dispose, e -> off());
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
