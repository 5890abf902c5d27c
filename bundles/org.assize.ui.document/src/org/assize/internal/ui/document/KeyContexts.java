package org.assize.internal.ui.document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** Switches key bindings: some hold in the whole part, single letters only while its main control has the focus. */
public final class KeyContexts {

    static final String EDITOR = "org.assize.ui.document.context";
    static final String PAGES = "org.assize.ui.document.pages";

    private final IContextService contexts;
    private final String control;
    private @Nullable IContextActivation focused;

    KeyContexts(IWorkbenchPartSite site) {
        this(site, EDITOR, PAGES);
    }

    /**
     * For a part.
     *
     * @param part    id of the context of the part
     * @param control id of the context of its main control
     */
    public KeyContexts(IWorkbenchPartSite site, String part, String control) {
        this.control = control;
        contexts = site.getService(IContextService.class);
        contexts.activateContext(part);
    }

    /** Lets single letters work while a control has the focus. */
    public void follow(Control canvas) {
        canvas.addListener(SWT.FocusIn, e -> on());
        canvas.addListener(SWT.FocusOut, e -> off());
        canvas.addListener(SWT.Dispose, e -> off());
    }

    private void on() {
        if (focused == null) {
            focused = contexts.activateContext(control);
        }
    }

    private void off() {
        if (focused != null) {
            contexts.deactivateContext(focused);
            focused = null;
        }
    }
}
