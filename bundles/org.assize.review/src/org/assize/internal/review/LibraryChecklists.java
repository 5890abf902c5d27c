package org.assize.internal.review;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistEntry;
import org.assize.checklist.ChecklistException;
import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.Checklist;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.ChecklistUseData;
import org.assize.records.event.RoundPlan;

/** The checklists that can be used in one library: those it keeps, then those of the plug-ins. */
final class LibraryChecklists {

    /** Makes them, once for each library folder. */
    static final class Source {

        private final ChecklistCatalog catalog;
        private final Map<Path, LibraryChecklists> known = new ConcurrentHashMap<>();

        Source(ChecklistCatalog catalog) {
            this.catalog = catalog;
        }

        LibraryChecklists in(Library library) {
            return known.computeIfAbsent(library.layout().checklists(),
                    folder -> new LibraryChecklists(folder, catalog.withFolder(folder)));
        }
    }

    private final Path folder;
    private final ChecklistCatalog catalog;

    private LibraryChecklists(Path folder, ChecklistCatalog catalog) {
        this.folder = folder;
        this.catalog = catalog;
    }

    boolean has(CaseKind kind) {
        return catalog.latest(kind).isPresent();
    }

    ChecklistUseData latest(CaseKind kind) throws RefusedException {
        return catalog.latest(kind).map(ChecklistEntry::use).orElseThrow(() -> unknown(kind.getName(), "-"));
    }

    boolean hasExactly(ChecklistUseData use) {
        return catalog.find(use.urn(), use.version()).filter(e -> e.sha256().equals(use.sha256())).isPresent();
    }

    Checklist require(String urn, int version) throws RefusedException {
        return catalog.find(urn, version).map(ChecklistEntry::checklist).orElseThrow(() -> unknown(urn, version));
    }

    /** Puts the documents of the checklists a plan uses into the library, where no plug-in update can change them. */
    void keep(RoundPlan plan) throws RefusedException {
        for (ChecklistUseData use : plan.checklists()) {
            ChecklistEntry entry = catalog.find(use.urn(), use.version())
                    .orElseThrow(() -> unknown(use.urn(), use.version()));
            try {
                entry.keepIn(folder);
            } catch (ChecklistException e) {
                throw new RefusedException("checklist.keep", use.urn(), e.getMessage());
            }
        }
    }

    private static RefusedException unknown(String urn, Object version) {
        return Guards.refused("checklist.unknown", urn, Messages.noChecklist, urn, version);
    }
}
