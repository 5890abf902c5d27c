package org.assize.internal.ui.document;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/** Writes down which documents are open when the workbench ends, and finds them again when it starts. */
public final class DocumentInputs implements IElementFactory {

    /** Told in plugin.xml. */
    private static final String ID = "org.assize.ui.document.input";
    private static final String CASE_FILE = "caseFile";
    private static final String PATH = "path";

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        String caseFile = memento.getString(CASE_FILE);
        String path = memento.getString(PATH);
        return caseFile == null || path == null ? null : new DocumentInput(caseFile, path);
    }

    /** {@return what writes a document down} */
    static IPersistableElement persistable(DocumentInput input) {
        return new IPersistableElement() {

            @Override
            public String getFactoryId() {
                return ID;
            }

            @Override
            public void saveState(IMemento memento) {
                memento.putString(CASE_FILE, input.caseFile());
                memento.putString(PATH, input.path());
            }
        };
    }
}
