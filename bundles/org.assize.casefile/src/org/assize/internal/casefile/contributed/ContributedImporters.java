package org.assize.internal.casefile.contributed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import org.assize.casefile.CaseFileImporter;
import org.assize.casefile.CaseFileIntake.Importer;
import org.assize.casefile.FoundCase;
import org.assize.casefile.IntakeException;
import org.assize.casefile.IntakeSource;
import org.assize.internal.casefile.Messages;
import org.assize.internal.plugin.CancelWatch;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.Contributions;
import org.assize.plugin.PluginRegistry;

/** The importers there are. Safe in every thread. */
public final class ContributedImporters {

    private static final Duration TO_NAME = Duration.ofSeconds(1);
    /** Long for a look at the beginning of a file: it may lie on a slow share, and the computer may be busy. */
    private static final Duration TO_ACCEPT = Duration.ofMinutes(1);
    private static final Duration TO_FIND = Duration.ofHours(1);

    private final Contributions<CaseFileImporter> importers;

    public ContributedImporters(List<CaseFileImporter> importers, PluginRegistry plugins, Containment containment) {
        this.importers = new Contributions<>("importer", importers, CaseFileImporter::id, plugins, containment);
    }

    /** All, those of the product first. */
    public List<Importer> all(Locale locale) {
        return importers.all().stream().map(c -> new Importer(c.id(), importers.callOr(c.id(), TO_NAME,
                i -> Objects.requireNonNull(i.title(locale)), c.id()), c.plugin().display())).toList();
    }

    /** The first that accepts. */
    public Optional<String> accepting(Path source) {
        return importers.all().stream().map(Contribution::id)
                .filter(id -> importers.callOr(id, TO_ACCEPT, i -> i.accepts(source), false)).findFirst();
    }

    /**
     * Asks an importer.
     *
     * @throws IntakeException            if it fails, or names folders that are neither its own nor of the source
     * @throws OperationCanceledException if the user cancelled
     */
    public List<FoundCase> find(IntakeSource.Contributed source, Path scratch, BooleanSupplier cancelled)
            throws IntakeException {
        if (importers.find(source.importer()).isEmpty()) {
            throw new IntakeException(NLS.bind(Messages.unknownImporter, source.importer()));
        }
        try (CancelWatch watch = new CancelWatch(cancelled)) {
            return importers.call(source.importer(), TO_FIND,
                    i -> checked(i.find(source.source(), scratch, cancelled), source.source(), scratch));
        } catch (ContributionException e) {
            if (cancelled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            throw new IntakeException(e.getMessage(), e);
        } catch (InterruptedException e) {
            if (!cancelled.getAsBoolean()) {
                Thread.currentThread().interrupt();
            }
            throw new OperationCanceledException();
        }
    }

    private static List<FoundCase> checked(List<FoundCase> found, Path source, Path scratch) {
        return found.stream().map(caseFile -> {
            Path folder = caseFile.folder().toAbsolutePath().normalize();
            if (!folder.startsWith(source) && !folder.startsWith(scratch)) {
                throw new IllegalStateException(NLS.bind(Messages.folderElsewhere, caseFile.folder()));
            }
            return new FoundCase(folder, caseFile.origin(), caseFile.metadata());
        }).toList();
    }
}
