package org.assize.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import org.assize.internal.casefile.IntakeRun;
import org.assize.internal.casefile.contributed.ContributedImporters;
import org.assize.internal.casefile.contributed.ZipImporter;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;

/**
 * Takes case files into a library. Stateless and safe in any thread; runs on the calling one with two threads of its
 * own for reading, so not to be called from the UI thread.
 */
@Component(service = CaseFileIntake.class)
public final class CaseFileIntake {

    /**
     * A kind of source beside folders and lists.
     *
     * @param plugin who brings it, with version and signer
     */
    public record Importer(String id, String title, String plugin) {
    }

    private final ContributedImporters importers;

    /** With the importers that plugins contribute, those of the product among them. */
    @Activate
    public CaseFileIntake(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<CaseFileImporter> importers,
            @Reference PluginRegistry plugins, @Reference Containment containment) {
        this.importers = new ContributedImporters(importers, plugins, containment);
    }

    /** With the importers of the product. */
    public CaseFileIntake() {
        this(List.of(new ZipImporter()), PluginRegistry.ofProduct(), Containment.ofThisProcess());
    }

    /** The importers there are, those of the product first. */
    public List<Importer> importers(Locale locale) {
        return importers.all(locale);
    }

    /**
     * The first importer that accepts a source, if any does; one that fails over it does not. Each is waited for up to
     * a minute; being interrupted ends the waiting.
     */
    public Optional<String> importerFor(Path source) {
        return importers.accepting(source);
    }

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
        return new IntakeRun(library, request, importers, monitor).run();
    }
}
