package org.assize.internal.ui.document.marklist;

import java.util.Optional;

import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link MarkAction} in the list of marks; enabled while it does anything to what is selected there. Which one
 * is told in plugin.xml behind a colon, as the name of the action. {@link MarkAction#LIST} opens the list.
 */
public final class MarkListHandler extends AbstractHandler implements IExecutableExtension {

    private MarkAction action = MarkAction.LIST;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        action = MarkAction.valueOf(String.valueOf(data));
    }

    @Override
    public void setEnabled(@Nullable Object context) {
        Object window = HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME);
        setBaseEnabled(action == MarkAction.LIST || page(window)
                .map(page -> page.findView(Ids.MARKS)).filter(MarksView.class::isInstance).map(MarksView.class::cast)
                .filter(view -> action.isApplicable(view.desk())).isPresent());
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        page(HandlerUtil.getActiveWorkbenchWindow(event)).ifPresent(page -> {
            try {
                if (page.showView(Ids.MARKS) instanceof MarksView view) {
                    action.run(view.desk());
                }
            } catch (PartInitException e) {
                Problems.show(Messages.viewFailed, e);
            }
        });
        return null;
    }

    private static Optional<IWorkbenchPage> page(@Nullable Object window) {
        return window instanceof IWorkbenchWindow workbench ? Optional.ofNullable(workbench.getActivePage())
                : Optional.empty();
    }
}
