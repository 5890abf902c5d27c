package org.assize.internal.rcp;

import org.assize.ui.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The one desk: queue and case files on the left, the document beside the checklist, search below the document. The
 * checklist has the whole height, because a low screen shows too few items otherwise.
 */
public final class ReviewPerspective implements IPerspectiveFactory {

    static final String ID = Ids.PERSPECTIVE;

    private static final float LEFT = 0.235f;
    private static final float EXPLORER = 0.42f;
    private static final float EDITORS_BESIDE_SHEET = 0.56f;
    private static final float EDITORS_ABOVE_SEARCH = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        layout.addView(Ids.QUEUE, IPageLayout.LEFT, LEFT, editors);
        layout.addView(Ids.EXPLORER, IPageLayout.BOTTOM, EXPLORER, Ids.QUEUE);
        layout.addView(Ids.SHEET, IPageLayout.RIGHT, EDITORS_BESIDE_SHEET, editors);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, EDITORS_ABOVE_SEARCH, editors);
        bottom.addView(Ids.SEARCH);
        bottom.addView(Ids.DETAILS);
        bottom.addView(Ids.PROGRESS);
    }
}
