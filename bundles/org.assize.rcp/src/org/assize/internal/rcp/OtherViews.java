package org.assize.internal.rcp;

import java.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.assize.ui.Ids;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;

/** The views that have no entry of their own in the menu, those of plugins among them: who closed one gets it back. */
public final class OtherViews extends CompoundContributionItem {

    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    private static final String PLATFORM = "org.eclipse.";
    private static final Set<String> WITH_ENTRY = Set.of(Ids.QUEUE, Ids.EXPLORER, Ids.SHEET, Ids.SEARCH);

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return new IContributionItem[0];
        }
        return Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).filter(OtherViews::isOffered)
                .sorted(Comparator.comparing(IViewDescriptor::getLabel, Collator.getInstance()))
                .map(view -> item(window, view)).toArray(IContributionItem[]::new);
    }

    private static boolean isOffered(IViewDescriptor view) {
        return !WITH_ENTRY.contains(view.getId())
                && (!view.getId().startsWith(PLATFORM) || view.getId().equals(PROGRESS));
    }

    private static IContributionItem item(IWorkbenchWindow window, IViewDescriptor view) {
        CommandContributionItemParameter show = new CommandContributionItemParameter(window,
                OtherViews.class.getName() + "." + view.getId(), IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
                CommandContributionItem.STYLE_PUSH);
        show.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId());
        show.label = view.getLabel().replace("&", "&&");
        show.icon = view.getImageDescriptor();
        return new CommandContributionItem(show);
    }
}
