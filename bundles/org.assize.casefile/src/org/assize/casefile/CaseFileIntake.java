package org.assize.casefile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

import org.assize.internal.casefile.IntakeRun;
import org.assize.records.Library;

/**
 * Takes case files into a library. Stateless and safe in any thread; runs on the calling one with two threads of its
 * own for reading, so not to be called from the UI thread.
 */
@Component(service = CaseFileIntake.class)
public final class CaseFileIntake {

    /**
     * Finds case files, reads and hashes them, and registers what is new. A case file is taken in whole or not at all:
     * when one of its documents cannot be read safely, it is refused and the report says why; the others are taken in.
     * Running again adds only what is new, so a run that ended early is resumed by running it again.
     *
     * @param monitor reports one unit a case file; cancelling ends the run between two files
     * @return what was done, also after cancelling
     * @throws IntakeException if the source cannot be read at all or the library cannot be written
     */
    public IntakeReport run(Library library, IntakeRequest request, IProgressMonitor monitor) throws IntakeException {
        return new IntakeRun(library, request, monitor).run();
    }
}
