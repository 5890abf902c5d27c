package org.assize.annotation.export;

import java.io.IOException;

import org.assize.document.DocumentException;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Takes marks from other programs in. Safe in any thread; never call it on the user-interface thread. */
public interface MarkImport {

    /**
     * Records the annotations of an XFDF file as marks of the reviewer of the library: who records a mark is its
     * author. Whom the file names instead stands in a tag. What is a mark of the library already is left alone. All
     * marks are recorded as one, or none.
     *
     * @return what came of it
     * @throws RefusedException  when the file is no XFDF, or there is no such document
     * @throws DocumentException when the document cannot be opened
     * @throws LibraryException  when nothing could be recorded
     * @throws IOException       when the file cannot be read
     */
    ImportReport importXfdf(Library library, ImportRequest request, IProgressMonitor monitor)
            throws RefusedException, DocumentException, LibraryException, IOException;
}
