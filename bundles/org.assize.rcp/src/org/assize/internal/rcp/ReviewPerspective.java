package org.assize.internal.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one desk: case files on the left, document and checklist in the middle. */
public final class ReviewPerspective implements IPerspectiveFactory {

    static final String ID = "org.assize.rcp.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
