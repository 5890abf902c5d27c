package org.assize.annotation.anchor;

import org.assize.annotation.MarkService;
import org.assize.document.DocumentService;
import org.assize.internal.annotation.anchor.AnchorCheckRun;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks for what was marked, or pointed to by answers, in earlier versions of documents. Changes nothing: where a mark
 * stands is confirmed by {@link org.assize.annotation.MarkEdit.Anchor}. Safe in any thread.
 */
@Component(service = AnchorCheck.class)
public final class AnchorCheck {

    private final MarkService marks;
    private final DocumentService documents;

    /** A check that opens documents with this service. */
    @Activate
    public AnchorCheck(@Reference MarkService marks, @Reference DocumentService documents) {
        this.marks = marks;
        this.documents = documents;
    }

    /**
     * Checks the marks and the evidence of a case file that the reviewer of the library may see. Opens each document
     * that was replaced, and waits for it: not for the user-interface thread. A document that cannot be opened leaves
     * its marks uncertain, with the reason.
     *
     * @param monitor one unit a place; cancelling ends the check
     * @throws RefusedException                                    when there is no such case file
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public AnchorReport check(Library library, String caseFile, MachineReadings readings, IProgressMonitor monitor)
            throws RefusedException {
        return new AnchorCheckRun(documents, readings, monitor).run(library, caseFile,
                marks.marks(library, caseFile));
    }
}
