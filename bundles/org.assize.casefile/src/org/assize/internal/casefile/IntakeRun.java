package org.assize.internal.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import org.assize.casefile.IntakeException;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeReport;
import org.assize.casefile.IntakeReport.Ending;
import org.assize.casefile.IntakeRequest;
import org.assize.internal.casefile.contributed.ContributedImporters;
import org.assize.internal.casefile.originals.DiskFullException;
import org.assize.internal.casefile.originals.OriginalsStore;
import org.assize.records.Library;

/** One intake from beginning to end. */
public final class IntakeRun {

    private static final int FINDING = 5;
    private static final int TAKING_IN = 95;

    private final Library library;
    private final IntakeRequest request;
    private final ContributedImporters importers;
    private final IProgressMonitor monitor;
    private final Ledger ledger;

    public IntakeRun(Library library, IntakeRequest request, ContributedImporters importers,
            IProgressMonitor monitor) {
        this.library = library;
        this.request = request;
        this.importers = importers;
        this.monitor = monitor;
        this.ledger = new Ledger(library);
    }

    /**
     * Runs.
     *
     * @throws IntakeException if nothing can be read or nothing can be recorded
     */
    public IntakeReport run() throws IntakeException {
        if (library.readOnly()) {
            throw new IntakeException(NLS.bind(Messages.libraryReadOnly, library.name(),
                    String.join("; ", library.problems())));
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.taskIntake, FINDING + TAKING_IN);
        Ending ending = run(progress);
        // Whatever ended the run: what was decided before is recorded, so that running again starts from there.
        ledger.record();
        return ledger.report(ending);
    }

    private Ending run(SubMonitor progress) throws IntakeException {
        Findings general = new Findings("", "");
        try (CandidateSource source = new CandidateSource(library, general, importers, monitor)) {
            List<Candidate> candidates = source.find(request);
            ledger.add(general);
            progress.worked(FINDING);
            takeIn(candidates, progress.split(TAKING_IN, SubMonitor.SUPPRESS_NONE));
            return Ending.COMPLETED;
        } catch (OperationCanceledException e) {
            return Ending.CANCELLED;
        } catch (DiskFullException e) {
            return Ending.DISK_FULL;
        }
    }

    private void takeIn(List<Candidate> candidates, SubMonitor progress) throws IntakeException, DiskFullException {
        progress.setWorkRemaining(candidates.size());
        KnownCases known = KnownCases.of(library);
        Registrar registrar = registrar(known);
        CaseReader reader = new CaseReader(known, request, monitor::isCanceled);
        try (ReadAhead ahead = new ReadAhead(candidates, reader, monitor)) {
            while (ahead.hasNext()) {
                ReadCase read = ahead.next();
                progress.subTask(read.candidate().shownAs());
                takeIn(read, registrar);
                progress.worked(1);
            }
        }
    }

    private void takeIn(ReadCase read, Registrar registrar) throws IntakeException, DiskFullException {
        try {
            ledger.add(registrar.decide(read));
        } catch (DiskFullException e) {
            ledger.add(Outcome.refused(read.findings()));
            throw e;
        }
    }

    private Registrar registrar(KnownCases known) throws IntakeException {
        Set<String> folders = known.all().stream().filter(KnownCase::managed).map(KnownCase::folder)
                .collect(Collectors.toSet());
        OriginalsStore store = new OriginalsStore(library.layout().originals(), folders, monitor::isCanceled);
        if (request.mode() == IntakeMode.COPY) {
            try {
                store.prepare();
            } catch (IOException e) {
                throw new IntakeException(NLS.bind(Messages.originalsUnusable, library.layout().originals(),
                        IoReason.of(e)), e);
            }
        }
        return new Registrar(known, request.mode(), store, new Reconciliation(library, store), monitor::isCanceled);
    }
}
