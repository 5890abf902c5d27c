package org.assize.internal.rcp;

import org.assize.ui.Ids;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The one desk: queue and case files on the left, the document beside the checklist, search below the document. The
 * checklist has the whole height, because a low screen shows too few items otherwise. On a screen that is very low,
 * measured at its scale, nothing is below anything: what belongs together shares a place behind tabs.
 */
public final class ReviewPerspective implements IPerspectiveFactory {

    static final String ID = Ids.PERSPECTIVE;

    private static final float LEFT = 0.235f;
    private static final float EXPLORER = 0.42f;
    private static final float EDITORS_BESIDE_SHEET = 0.56f;
    private static final float EDITORS_ABOVE_SEARCH = 0.68f;
    /** In pixels of the platform: a screen of 1366 x 768 is high enough, one of 1920 x 1080 at 200 % is not. */
    private static final int LEAST_HEIGHT = 680;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        if (Display.getCurrent().getPrimaryMonitor().getClientArea().height < LEAST_HEIGHT) {
            low(layout, layout.getEditorArea());
        } else {
            high(layout, layout.getEditorArea());
        }
    }

    private static void high(IPageLayout layout, String editors) {
        layout.addView(Ids.QUEUE, IPageLayout.LEFT, LEFT, editors);
        fill(layout.createFolder("files", IPageLayout.BOTTOM, EXPLORER, Ids.QUEUE), Ids.EXPLORER, Ids.PAGES);
        layout.addView(Ids.SHEET, IPageLayout.RIGHT, EDITORS_BESIDE_SHEET, editors);
        fill(layout.createFolder("bottom", IPageLayout.BOTTOM, EDITORS_ABOVE_SEARCH, editors), Ids.SEARCH,
                Ids.PROPOSALS, Ids.TIMELINE, Ids.MARKS, Ids.DETAILS, Ids.PROGRESS);
    }

    private static void low(IPageLayout layout, String editors) {
        fill(layout.createFolder("files", IPageLayout.LEFT, LEFT, editors), Ids.QUEUE, Ids.EXPLORER, Ids.PAGES);
        fill(layout.createFolder("right", IPageLayout.RIGHT, EDITORS_BESIDE_SHEET, editors), Ids.SHEET, Ids.SEARCH,
                Ids.PROPOSALS, Ids.TIMELINE, Ids.MARKS, Ids.DETAILS, Ids.PROGRESS);
    }

    private static void fill(IFolderLayout folder, String... views) {
        for (String view : views) {
            folder.addView(view);
        }
    }
}
