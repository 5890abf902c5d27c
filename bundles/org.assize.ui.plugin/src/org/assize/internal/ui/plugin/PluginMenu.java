package org.assize.internal.ui.plugin;

import java.util.function.Supplier;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.jspecify.annotations.Nullable;

/** The context menu: what fits the selected plugin, with its keys. */
final class PluginMenu {

    private final IWorkbenchPartSite site;
    private final Supplier<@Nullable PluginRow> selected;

    PluginMenu(IWorkbenchPartSite site, Supplier<@Nullable PluginRow> selected) {
        this.site = site;
        this.selected = selected;
    }

    void on(Control control) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
    }

    private void fill(IMenuManager menu) {
        for (PluginAction action : PluginAction.values()) {
            if (action != PluginAction.SHOW && action.fits(selected.get())) {
                menu.add(new CommandContributionItem(new CommandContributionItemParameter(site, null,
                        action.command(), CommandContributionItem.STYLE_PUSH)));
            }
        }
    }
}
