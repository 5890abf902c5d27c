package org.assize.internal.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** Switches key bindings: some hold in the whole view, single letters only while the hits have the focus. */
final class KeyContexts {

    static final String VIEW = "org.assize.ui.search.context";
    static final String HITS = "org.assize.ui.search.hits";

    private final IContextService contexts;
    private @Nullable IContextActivation hits;

    KeyContexts(IWorkbenchPartSite site) {
        contexts = site.getService(IContextService.class);
        contexts.activateContext(VIEW);
    }

    /** Lets single letters work while a control has the focus. */
    void follow(Control control) {
        control.addListener(SWT.FocusIn, e -> on());
        control.addListener(SWT.FocusOut, e -> off());
        control.addListener(SWT.Dispose, e -> off());
    }

    private void on() {
        if (hits == null) {
            hits = contexts.activateContext(HITS);
        }
    }

    private void off() {
        if (hits != null) {
            contexts.deactivateContext(hits);
            hits = null;
        }
    }
}
