package org.assize.internal.ui.search;

import org.assize.ui.Parts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Updates the index now. */
public final class UpdateIndex extends AbstractHandler {

    @Inject
    private IndexKeeper keeper;

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Parts.inject(this, HandlerUtil.getActiveWorkbenchWindowChecked(event));
        keeper.update();
        return null;
    }
}
