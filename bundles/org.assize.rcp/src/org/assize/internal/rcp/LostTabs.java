package org.assize.internal.rcp;

import java.util.Arrays;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Tabs of editors that do not outlast a session, such as that of a round. The workbench forgets them when somebody
 * leaves it; where it was ended from outside, it brings them back as errors.
 */
final class LostTabs {

    /** What the platform calls an editor of which it does not know what it showed. */
    private static final String NO_EDITOR = "org.eclipse.ui.internal.emptyEditorTab";

    private LostTabs() {
    }

    static void close(IWorkbenchPage page) {
        IEditorReference[] lost = Arrays.stream(page.getEditorReferences())
                .filter(editor -> editor.getId().equals(NO_EDITOR)).toArray(IEditorReference[]::new);
        page.closeEditors(lost, false);
    }
}
