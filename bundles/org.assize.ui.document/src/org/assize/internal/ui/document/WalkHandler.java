package org.assize.internal.ui.document;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/**
 * Goes back or forward to where the reader was, from wherever one is: from the checklist or a round as well. Which way
 * is told in plugin.xml behind a colon.
 */
public final class WalkHandler extends AbstractHandler implements IExecutableExtension {

    private boolean back = true;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        back = "BACK".equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        ReadingHistory history = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ReadingHistory.class);
        Optional<Place> now = Editors.current().flatMap(DocumentEditor::place);
        Optional<Place> target = back ? history.back(now) : history.forward(now);
        target.ifPresent(to -> Editors.open(to.input(), editor -> editor.show(to.point())));
        return null;
    }
}
