package org.assize.internal.ui.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens an editor in which a round can be planned. */
public final class NewRound extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        RoundOpener.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), "");
        return null;
    }
}
