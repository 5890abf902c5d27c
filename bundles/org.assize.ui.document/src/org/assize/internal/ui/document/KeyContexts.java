package org.assize.internal.ui.document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** Switches key bindings: some hold in the whole editor, single letters only while the pages have the focus. */
final class KeyContexts {

    static final String EDITOR = "org.assize.ui.document.context";
    static final String PAGES = "org.assize.ui.document.pages";

    private final IContextService contexts;
    private @Nullable IContextActivation pages;

    KeyContexts(IWorkbenchPartSite site) {
        contexts = site.getService(IContextService.class);
        contexts.activateContext(EDITOR);
    }

    /** Lets single letters work while a control has the focus. */
    void follow(Control canvas) {
        canvas.addListener(SWT.FocusIn, e -> on());
        canvas.addListener(SWT.FocusOut, e -> off());
        canvas.addListener(SWT.Dispose, e -> off());
    }

    private void on() {
        if (pages == null) {
            pages = contexts.activateContext(PAGES);
        }
    }

    private void off() {
        if (pages != null) {
            contexts.deactivateContext(pages);
            pages = null;
        }
    }
}
