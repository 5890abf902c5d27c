package org.assize.ui;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.services.IServiceLocator;

/** Gives workbench parts and handlers what they declare with {@code @Inject}. */
public final class Parts {

    private Parts() {
    }

    /**
     * Fills the {@code @Inject} fields and methods of a part and connects its event topics. Call once, in init. The
     * connection ends with the context of the site.
     *
     * @param part the part
     * @param site the site of the part, or the window a handler works in
     */
    public static void inject(Object part, IServiceLocator site) {
        ContextInjectionFactory.inject(part, site.getService(IEclipseContext.class));
    }

    /** Names a widget for tests. */
    public static <T extends Widget> T name(T widget, String id) {
        widget.setData(Ids.WIDGET, id);
        return widget;
    }
}
