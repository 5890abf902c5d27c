package org.assize.internal.ui.casefile.intake;

import org.assize.casefile.OriginalsCheck;
import org.assize.casefile.OriginalsCheck.Depth;
import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the originals of the open library with what was registered. */
public final class CheckOriginalsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        OriginalsCheck check = window.getService(OriginalsCheck.class);
        window.getService(LibrarySession.class).current().ifPresentOrElse(
                library -> Background.run(NLS.bind(Messages.checking, library.name()),
                        window.getShell().getDisplay(), monitor -> check.check(library, Depth.FULL, monitor),
                        report -> ResultWindow.show(window, report)),
                () -> Problems.show(Messages.checkTitle, Messages.importNoLibraryReason, "", "", null));
        return null;
    }
}
