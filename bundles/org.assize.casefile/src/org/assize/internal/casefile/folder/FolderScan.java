package org.assize.internal.casefile.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Candidate;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.IoReason;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.metadata.MetadataFile;

/**
 * Finds case files in a folder tree. A folder with files but no {@code case.json} in, above or below it is a candidate
 * too, so that it is missed by name and not in silence.
 */
public final class FolderScan {

    private static final int MAX_DEPTH = 32;
    private static final int SHOWN_NAMES = 3;

    private final Path root;
    private final Path excluded;
    private final Findings findings;
    private final IProgressMonitor monitor;

    /** @param excluded not looked into, as it is the library itself */
    public FolderScan(Path root, Path excluded, Findings findings, IProgressMonitor monitor) {
        this.root = root;
        this.excluded = excluded;
        this.findings = findings;
        this.monitor = monitor;
    }

    /**
     * {@return the candidates in natural order of their folders}
     *
     * @throws IOException if the root cannot be read
     * @throws OperationCanceledException if the user cancelled
     */
    public List<Candidate> run() throws IOException {
        Found found = new Found();
        visit(root, 0, found);
        List<Candidate> all = new ArrayList<>(found.caseFiles);
        all.addAll(found.lacking);
        all.sort(Comparator.comparing(Candidate::name, NaturalOrder.INSTANCE));
        return all;
    }

    private void visit(Path folder, int depth, Found into) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (depth > MAX_DEPTH) {
            findings.warn(ProblemKind.TOO_LARGE, name(folder), NLS.bind(Messages.tooDeep, MAX_DEPTH));
            return;
        }
        Found found = new Found();
        List<String> files = new ArrayList<>();
        boolean caseFile = Files.exists(folder.resolve(MetadataFile.NAME), LinkOption.NOFOLLOW_LINKS);
        for (Path entry : entries(folder)) {
            String name = FileNames.text(entry.getFileName());
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                descend(entry, name, depth, found);
            } else if (!caseFile && Files.isSymbolicLink(entry)) {
                findings.warn(ProblemKind.LINK, name(entry), Messages.linkNotFollowed);
            } else if (!FileNames.litter(name)) {
                files.add(name);
            }
        }
        conclude(folder, caseFile, files, found);
        into.caseFiles.addAll(found.caseFiles);
        into.lacking.addAll(found.lacking);
    }

    private void descend(Path folder, String name, int depth, Found found) {
        if (folder.equals(excluded) || FileNames.litter(name) || name.equals(MetadataFile.NAME)) {
            return;
        }
        try {
            visit(folder, depth + 1, found);
        } catch (IOException e) {
            findings.error(ProblemKind.UNREADABLE_FILE, name(folder), NLS.bind(Messages.unreadable, IoReason.of(e)));
        }
    }

    private void conclude(Path folder, boolean caseFile, List<String> files, Found found) {
        if (caseFile) {
            found.lacking.clear();
            found.caseFiles.add(Candidate.found(folder, name(folder)));
        } else if (!files.isEmpty() && found.caseFiles.isEmpty()) {
            found.lacking.clear();
            found.lacking.add(Candidate.found(folder, name(folder)));
        } else if (!files.isEmpty()) {
            files.sort(NaturalOrder.INSTANCE);
            String some = String.join(", ", files.subList(0, Math.min(SHOWN_NAMES, files.size())));
            findings.info(ProblemKind.LOOSE_FILES, name(folder), NLS.bind(Messages.looseFiles, files.size(), some));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private String name(Path folder) {
        return folder.equals(root) ? "" : FileNames.relative(root, folder);
    }

    /** What was found at and below a folder. */
    private static final class Found {

        private final List<Candidate> caseFiles = new ArrayList<>();
        private final List<Candidate> lacking = new ArrayList<>();
    }
}
