package org.assize.internal.ui.plugin;

import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link PluginAction} in the view of plugins, which it opens if need be. Which one is told in plugin.xml behind
 * a colon, as the name of the action.
 */
public final class PluginHandler extends AbstractHandler implements IExecutableExtension {

    private PluginAction action = PluginAction.SHOW;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        action = PluginAction.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page != null) {
            try {
                action.run((PluginsView) page.showView(Ids.PLUGINS));
            } catch (PartInitException e) {
                Problems.show(Messages.viewFailed, e);
            }
        }
        return null;
    }
}
