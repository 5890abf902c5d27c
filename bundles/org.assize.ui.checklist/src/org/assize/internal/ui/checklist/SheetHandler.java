package org.assize.internal.ui.checklist;

import java.util.Optional;

import org.assize.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Passes a command on to the sheet; enabled while a review is open there. */
public final class SheetHandler extends AbstractHandler {

    @Override
    public void setEnabled(@Nullable Object context) {
        Object window = HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME);
        setBaseEnabled(sheet(window).filter(SheetView::hasSheet).isPresent());
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        String number = event.getParameter(Gesture.NUMBER);
        sheet(HandlerUtil.getActiveWorkbenchWindowChecked(event)).ifPresent(sheet -> sheet
                .perform(Gesture.of(event.getCommand().getId()), number == null ? 0 : Integer.parseInt(number)));
        return null;
    }

    private static Optional<SheetView> sheet(@Nullable Object window) {
        if (window instanceof IWorkbenchWindow workbench) {
            IWorkbenchPage page = workbench.getActivePage();
            return page != null && page.findView(Ids.SHEET) instanceof SheetView sheet ? Optional.of(sheet)
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
