package org.assize.ui;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands that one room offers and another invites to. */
public final class Commands {

    /** Asks for a library and opens it. */
    public static final String OPEN_LIBRARY = "org.assize.ui.casefile.command.openLibrary";

    /** Asks for a place and a name, creates a library and opens it. */
    public static final String CREATE_LIBRARY = "org.assize.ui.casefile.command.createLibrary";

    /** Closes the open library. */
    public static final String CLOSE_LIBRARY = "org.assize.ui.casefile.command.closeLibrary";

    /** Imports case files into the open library. */
    public static final String IMPORT = "org.assize.ui.casefile.command.import";

    private Commands() {
    }

    /** Runs a command of a window; a command nobody handles now is told as a problem. */
    public static void execute(IWorkbenchWindow window, String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            Problems.show(command, e);
        }
    }
}
