package org.assize.internal.ui.checklist;

import org.assize.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Passes a command on to the sheet, if it is open. */
public final class SheetHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getActivePage().findView(Ids.SHEET) instanceof SheetView sheet) {
            String number = event.getParameter(Gesture.NUMBER);
            sheet.gesture(Gesture.of(event.getCommand().getId()), number == null ? 0 : Integer.parseInt(number));
        }
        return null;
    }
}
