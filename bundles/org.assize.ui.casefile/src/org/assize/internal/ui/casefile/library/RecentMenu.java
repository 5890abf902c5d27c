package org.assize.internal.ui.casefile.library;

import java.util.List;

import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.RecentLibraries;
import org.assize.ui.RecentLibraries.Recent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The libraries opened lately, as menu items. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Recent> recent = new RecentLibraries().list();
        if (recent.isEmpty()) {
            Action none = new Action(Messages.noRecent) { };
            none.setEnabled(false);
            return new IContributionItem[] { new ActionContributionItem(none) };
        }
        return recent.stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Recent library) {
        String label = library.name() + "  —  " + library.directory();
        return new ActionContributionItem(new Action(label.replace("&", "&&")) {

            @Override
            public void run() {
                IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                if (window != null) {
                    OpenLibrary.open(window, library.directory());
                }
            }
        });
    }
}
