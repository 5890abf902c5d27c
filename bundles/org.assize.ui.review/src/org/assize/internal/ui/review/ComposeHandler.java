package org.assize.internal.ui.review;

import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Offers the documents that can be composed from the open library, about the round in front if there is one. */
public final class ComposeHandler extends AbstractHandler {

    @Inject
    private LibrarySession session;

    @Inject
    private Contributed contributed;

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Parts.inject(this, window);
        IEditorPart editor = window.getActivePage().getActiveEditor();
        String round = editor != null && editor.getEditorInput() instanceof RoundInput input ? input.id() : "";
        session.current().ifPresentOrElse(
                library -> new ComposeWindow(window.getShell(), contributed, library, round).open(),
                () -> Problems.show(Messages.composeTitle, Messages.noLibrary, "", "", null));
        return null;
    }
}
