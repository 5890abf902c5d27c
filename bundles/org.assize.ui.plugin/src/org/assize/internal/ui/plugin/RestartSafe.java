package org.assize.internal.ui.plugin;

import java.io.IOException;

import org.assize.plugin.StartGuard;
import org.assize.ui.Parts;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Starts the workbench again without plugins, once. */
public final class RestartSafe extends AbstractHandler {

    @Inject
    private StartGuard guard;

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Parts.inject(this, HandlerUtil.getActiveWorkbenchWindowChecked(event));
        try {
            guard.nextSafe();
            PlatformUI.getWorkbench().restart();
        } catch (IOException e) {
            Problems.show(Messages.safeFailed, e);
        }
        return null;
    }
}
