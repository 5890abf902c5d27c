package org.assize.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

import org.assize.casefile.IntakeProblem.Severity;
import org.assize.internal.casefile.IoReason;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.folder.FileDigest;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.DocumentVersion;
import org.assize.records.Library;
import org.assize.records.Projection;

/**
 * Tells whether originals still are what was registered. Reads only. Stateless and safe in any thread; reads files on
 * the calling one.
 */
@Component(service = OriginalsCheck.class)
public final class OriginalsCheck {

    /** How closely to look. */
    public enum Depth {

        /** A file of the same size and modification time counts as unchanged; anything else is hashed. */
        FAST,

        /** Every file is hashed. */
        FULL
    }

    /**
     * Checks all originals of a library, with the earlier versions that were kept.
     *
     * @param monitor reports one unit an original; cancelling ends the check between two files
     */
    public OriginalsReport check(Library library, Depth depth, IProgressMonitor monitor) {
        List<OriginalFile> originals = library.read(state -> originals(library, state));
        SubMonitor progress = SubMonitor.convert(monitor, Messages.taskCheck, Math.max(1, originals.size()));
        List<IntakeProblem> problems = new ArrayList<>();
        int checked = 0;
        try {
            for (OriginalFile original : originals) {
                if (monitor.isCanceled()) {
                    return new OriginalsReport(checked, true, problems);
                }
                check(original, depth, monitor::isCanceled).ifPresent(problems::add);
                checked++;
                progress.worked(1);
            }
        } catch (OperationCanceledException e) {
            return new OriginalsReport(checked, true, problems);
        }
        return new OriginalsReport(checked, false, problems);
    }

    /** {@return what is wrong with one original, if anything} */
    public Optional<IntakeProblem> check(OriginalFile original, Depth depth) {
        return check(original, depth, () -> false);
    }

    private static Optional<IntakeProblem> check(OriginalFile original, Depth depth, BooleanSupplier cancelled) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(original.file(), BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                return problem(original, ProblemKind.CHANGED_ORIGINAL, Messages.specialFile);
            }
            if (attributes.size() == original.size()) {
                boolean sameTime = FileDigest.time(attributes).equals(original.modified());
                if (depth == Depth.FAST && sameTime
                        || FileDigest.of(original.file(), cancelled).sha256().equals(original.sha256())) {
                    return Optional.empty();
                }
            }
            return problem(original, ProblemKind.CHANGED_ORIGINAL, Messages.changedOriginal);
        } catch (NoSuchFileException e) {
            return problem(original, ProblemKind.MISSING_ORIGINAL, Messages.missingOriginal);
        } catch (IOException e) {
            return problem(original, ProblemKind.UNREADABLE_FILE, NLS.bind(Messages.unreadable, IoReason.of(e)));
        }
    }

    private static Optional<IntakeProblem> problem(OriginalFile original, ProblemKind kind, String reason) {
        return Optional.of(new IntakeProblem(kind, Severity.ERROR, original.file().toString(),
                original.caseNumber(), reason));
    }

    private static List<OriginalFile> originals(Library library, Projection state) {
        List<OriginalFile> originals = new ArrayList<>();
        for (CaseFile caseFile : state.library().getCaseFiles()) {
            for (Document document : caseFile.getDocuments()) {
                originals.add(OriginalFile.of(library, caseFile, document));
                document.getVersions().stream().filter(DocumentVersion::isKept)
                        .forEach(v -> originals.add(OriginalFile.of(library, caseFile, document, v)));
            }
        }
        return originals;
    }
}
