package org.assize.internal.rcp.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page. */
public final class ShowWelcome extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        WelcomeEditor.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
