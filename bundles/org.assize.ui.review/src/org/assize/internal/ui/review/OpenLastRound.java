package org.assize.internal.ui.review;

import org.assize.model.review.Round;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Opens the round that was planned last, or plans the first one. */
public final class OpenLastRound extends AbstractHandler {

    @Inject
    private LibrarySession session;

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Parts.inject(this, window);
        session.current().ifPresent(library -> Background.read(window.getShell().getDisplay(),
                monitor -> library.read(
                        s -> s.reviewBook().getRounds().stream().map(Round::getId).reduce("", (a, b) -> b)),
                id -> RoundOpener.open(window.getActivePage(), id)));
        return null;
    }
}
