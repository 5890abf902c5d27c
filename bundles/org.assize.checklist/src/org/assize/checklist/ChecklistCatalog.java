package org.assize.checklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.assize.internal.checklist.ClassPathSource;
import org.assize.internal.checklist.ExtensionSource;
import org.assize.model.casefile.CaseKind;
import org.assize.plugin.PluginRegistry;

/**
 * The checklists there are: those contributed by plug-ins to the extension point {@code org.assize.checklists} and,
 * after {@link #withFolder}, those kept in a library. Only sound ones are offered; {@link #faults()} tells what is
 * wrong with the others. Read when first asked for and after {@link #refresh()}. Safe for use by several threads.
 */
@Component(service = ChecklistCatalog.class)
public final class ChecklistCatalog {

    private final List<ChecklistSource> sources;
    private final ScoringModels models;
    private volatile Optional<CatalogContent> content = Optional.empty();

    /** The catalogue of a running platform: whatever its plug-ins contribute. */
    @Activate
    public ChecklistCatalog(@Reference IExtensionRegistry registry, @Reference ScoringModels models,
            @Reference PluginRegistry plugins) {
        this(List.of(new ExtensionSource(registry, plugins)), models);
    }

    /** The catalogue of a platform that has no plug-ins beside the product. */
    public ChecklistCatalog(IExtensionRegistry registry, ScoringModels models) {
        this(registry, models, PluginRegistry.ofProduct());
    }

    /** The catalogue of these sources; of two documents with one identity and version the first is used. */
    public ChecklistCatalog(List<ChecklistSource> sources, ScoringModels models) {
        this.sources = List.copyOf(sources);
        this.models = models;
    }

    /** The catalogue without a platform: what the class path contributes in {@code checklists/index}. */
    public static ChecklistCatalog ofClassPath(ClassLoader loader) {
        return new ChecklistCatalog(List.of(new ClassPathSource(loader)), ScoringModels.builtIn());
    }

    /**
     * A catalogue that also knows the checklists in a folder, normally that of a library. They come first: what a
     * library has kept is what its reviews were made with.
     */
    public ChecklistCatalog withFolder(Path folder) {
        List<ChecklistSource> all = new ArrayList<>();
        all.add(ChecklistSource.folder(folder));
        all.addAll(sources);
        return new ChecklistCatalog(all, models);
    }

    /** All sound checklists, by urn and version. */
    public List<ChecklistEntry> entries() {
        return content().entries().stream()
                .sorted(Comparator.comparing(ChecklistEntry::urn).thenComparing(ChecklistEntry::version))
                .toList();
    }

    /** What could not be used or should be looked at. */
    public List<ChecklistFault> faults() {
        return content().faults();
    }

    /** A certain version. */
    public Optional<ChecklistEntry> find(String urn, int version) {
        return content().entries().stream()
                .filter(entry -> entry.urn().equals(urn) && entry.version() == version)
                .findFirst();
    }

    /** The latest version of a checklist. */
    public Optional<ChecklistEntry> latest(String urn) {
        return content().entries().stream()
                .filter(entry -> entry.urn().equals(urn))
                .max(Comparator.comparing(ChecklistEntry::version));
    }

    /** The latest version for a kind of case files; of several checklists for it the first by urn. */
    public Optional<ChecklistEntry> latest(CaseKind kind) {
        return entries().stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .flatMap(entry -> latest(entry.urn()));
    }

    /** The scoring models that the checklists here can name. */
    public ScoringModels models() {
        return models;
    }

    /** Reads everything again when next asked. */
    public void refresh() {
        content = Optional.empty();
    }

    private CatalogContent content() {
        Optional<CatalogContent> known = content;
        if (known.isEmpty()) {
            known = Optional.of(CatalogContent.read(sources, models));
            content = known;
        }
        return known.get();
    }
}
