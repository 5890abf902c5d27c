package org.assize.internal.ui.check.proposals;

import org.assize.internal.ui.check.Messages;
import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link ProposalAction} in the list of proposals, which it opens if need be. Which one is told in plugin.xml
 * behind a colon, as the name of the action.
 */
public final class ProposalHandler extends AbstractHandler implements IExecutableExtension {

    private ProposalAction action = ProposalAction.NEXT;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        action = ProposalAction.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page != null) {
            try {
                if (page.showView(Ids.PROPOSALS) instanceof ProposalsView view) {
                    view.perform(action);
                }
            } catch (PartInitException e) {
                Problems.show(NLS.bind(Messages.deskFailed, ""), e);
            }
        }
        return null;
    }
}
