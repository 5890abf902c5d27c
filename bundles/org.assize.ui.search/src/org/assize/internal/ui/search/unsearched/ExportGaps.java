package org.assize.internal.ui.search.unsearched;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Writes the list of what was not searched into a file. */
public final class ExportGaps extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof UnsearchedView view) {
            view.export();
        }
        return null;
    }
}
