package org.assize.internal.ui.document;

import org.assize.ui.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/**
 * A document of the open library.
 *
 * @param caseFile number of the case file
 * @param path     path of the document within the case file
 */
public record DocumentInput(String caseFile, String path) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.DOCUMENT.descriptor();
    }

    @Override
    public String getName() {
        return path;
    }

    @Override
    public IPersistableElement getPersistable() {
        return DocumentInputs.persistable(this);
    }

    @Override
    public String getToolTipText() {
        return caseFile + " · " + path;
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return null;
    }
}
