package org.assize.internal.rcp.settings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Switches between light and dark. */
public final class ToggleTheme extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        (Theme.isDark() ? Theme.LIGHT : Theme.DARK).choose();
        return null;
    }
}
