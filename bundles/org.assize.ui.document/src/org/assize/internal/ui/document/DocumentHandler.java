package org.assize.internal.ui.document;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link DocumentAction} on the document being read. Which one is told in plugin.xml behind a colon, as the name
 * of the action.
 */
public final class DocumentHandler extends AbstractHandler implements IExecutableExtension {

    private @Nullable DocumentAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        action = DocumentAction.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        DocumentAction chosen = action;
        if (chosen != null) {
            Editors.current().ifPresent(chosen::run);
        }
        return null;
    }
}
