package org.assize.internal.ui.document.marklist;

import java.util.Optional;

import org.assize.annotation.MarkFilter;
import org.assize.internal.ui.document.OpenDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The marks one has in view.
 *
 * @param caseFile number of the case file
 * @param document path of the document being read
 * @param whole    whether the marks of all documents of the case file are meant
 * @param filter   which of them
 */
public record Listed(String caseFile, String document, boolean whole, MarkFilter filter) {

    /** {@return what the list of marks lists while one works in it, else all marks of the document being read} */
    public static Optional<Listed> in(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return Optional.empty();
        }
        if (page.getActivePart() instanceof MarksView view) {
            return view.listed();
        }
        IEditorPart editor = page.getActiveEditor();
        return Optional.ofNullable(editor).map(part -> part.getAdapter(OpenDocument.class))
                .map(OpenDocument::document)
                .map(document -> new Listed(document.caseFile(), document.path(), false, MarkFilter.ALL));
    }
}
