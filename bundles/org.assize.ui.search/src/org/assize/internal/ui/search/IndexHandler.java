package org.assize.internal.ui.search;

import java.util.Map;

import org.assize.ui.Parts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Updates the index now, or with {@code :PAUSE} in plugin.xml stops that for a while and goes on. */
public final class IndexHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    private static final String PAUSE = "PAUSE";
    private static final String PAUSE_COMMAND = "org.assize.ui.search.command.pauseIndex";

    @Inject
    private IndexKeeper keeper;

    private boolean pauses;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        pauses = PAUSE.equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        connect(window);
        if (pauses && !keeper.isPaused()) {
            keeper.pause();
        } else {
            keeper.resume();
        }
        window.getService(ICommandService.class).refreshElements(PAUSE_COMMAND, null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (pauses && window != null) {
            connect(window);
            element.setChecked(keeper.isPaused());
        }
    }

    private void connect(IWorkbenchWindow window) {
        if (keeper == null) {
            Parts.inject(this, window);
        }
    }
}
