package org.assize.annotation.export;

import java.io.IOException;
import java.nio.file.Path;

import org.assize.document.DocumentException;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes marks for people who do not use this product. Originals are only read, in processes of their own. Safe in any
 * thread; takes seconds, so never on the user-interface thread.
 */
public interface MarkExport {

    /**
     * Writes the marks that the reviewer of the library may see and the filter wants. The same marks make the same
     * bytes. Marks that stand on an earlier content of their document are left out of copies and XFDF, and told.
     *
     * @param monitor shows how far it is and may cancel
     * @return what was written
     * @throws RefusedException  when there is no such document, it cannot be annotated, or the target is an original or
     *                           lies among them; nothing is written then
     * @throws DocumentException when the document cannot be read; nothing is written then
     * @throws IOException       when the target cannot be written; it is as before then
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor said so; nothing is written then
     */
    ExportReport export(Library library, ExportRequest request, IProgressMonitor monitor)
            throws RefusedException, DocumentException, IOException;

    /**
     * {@return a name for an export among the exports of the library that says what it is} Nothing is made.
     *
     * @param document may be empty for all documents
     */
    Path proposedTarget(Library library, String caseFile, String document, ExportForm form);
}
