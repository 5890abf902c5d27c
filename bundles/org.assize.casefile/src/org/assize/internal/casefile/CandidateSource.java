package org.assize.internal.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import org.assize.casefile.CaseTable;
import org.assize.casefile.ColumnMapping;
import org.assize.casefile.IntakeException;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeRequest;
import org.assize.casefile.IntakeSource;
import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.contributed.ContributedImporters;
import org.assize.internal.casefile.contributed.ContributedScan;
import org.assize.internal.casefile.contributed.ScratchFolder;
import org.assize.internal.casefile.folder.FolderScan;
import org.assize.internal.casefile.table.ListScan;
import org.assize.records.Library;

/** Finds the candidates of an intake. What was unpacked for them is kept until it is closed. */
final class CandidateSource implements AutoCloseable {

    private final Library library;
    private final Findings findings;
    private final ContributedImporters importers;
    private final IProgressMonitor monitor;
    private @Nullable ScratchFolder scratch;

    CandidateSource(Library library, Findings findings, ContributedImporters importers,
            IProgressMonitor monitor) {
        this.library = library;
        this.findings = findings;
        this.importers = importers;
        this.monitor = monitor;
    }

    List<Candidate> find(IntakeRequest request) throws IntakeException {
        List<Candidate> candidates = switch (request.source()) {
            case IntakeSource.FolderTree tree -> find(tree.root());
            case IntakeSource.CaseList list -> find(list);
            case IntakeSource.Contributed contributed -> find(contributed, request.mode());
        };
        if (candidates.isEmpty()) {
            findings.warn(ProblemKind.NOTHING_FOUND, ".", Messages.nothingFound);
        }
        return candidates;
    }

    private List<Candidate> find(Path root) throws IntakeException {
        try {
            Path real = root.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new IntakeException(NLS.bind(Messages.notAFolder, root));
            }
            return new FolderScan(real, real(library.layout().root()), findings, monitor).run();
        } catch (IOException e) {
            throw new IntakeException(NLS.bind(Messages.sourceUnreadable, root, IoReason.of(e)), e);
        }
    }

    private static List<Candidate> find(IntakeSource.CaseList list) throws IntakeException {
        CaseTable table = CaseTable.read(list.file());
        ColumnMapping mapping = list.mapping() == null ? ColumnMapping.guess(table.headers()) : list.mapping();
        try {
            return new ListScan(list.file().toRealPath(), table, mapping).run();
        } catch (IOException e) {
            throw new IntakeException(NLS.bind(Messages.sourceUnreadable, list.file(), IoReason.of(e)), e);
        }
    }

    private List<Candidate> find(IntakeSource.Contributed source, IntakeMode mode) throws IntakeException {
        try {
            Path real = source.source().toRealPath();
            ScratchFolder folder = new ScratchFolder(library.layout());
            scratch = folder;
            IntakeSource.Contributed asked = new IntakeSource.Contributed(real, source.importer());
            return new ContributedScan(real, folder.path())
                    .candidates(importers.find(asked, folder.path(), monitor::isCanceled), mode);
        } catch (IOException e) {
            throw new IntakeException(NLS.bind(Messages.sourceUnreadable, source.source(), IoReason.of(e)), e);
        }
    }

    @Override
    public void close() {
        if (scratch != null) {
            scratch.close();
        }
    }

    private static Path real(Path library) throws IOException {
        return Files.exists(library) ? library.toRealPath() : library;
    }
}
