package org.assize.internal.check;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.assize.check.run.CaseProposals;
import org.assize.check.run.CheckBindings;
import org.assize.check.run.CheckChange;
import org.assize.check.run.CheckReport;
import org.assize.check.run.CheckSelection;
import org.assize.check.run.CheckService;
import org.assize.check.run.CheckStatus;
import org.assize.check.run.TimelineFact;
import org.assize.document.DocumentService;
import org.assize.internal.check.binding.BindingSource;
import org.assize.internal.check.binding.ChecklistBindings;
import org.assize.internal.check.binding.ExtensionBindings;
import org.assize.internal.check.input.RegisteredCase;
import org.assize.internal.check.result.StoredCase;
import org.assize.model.checklist.Checklist;
import org.assize.plugin.Containment;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Checks of plugins, run in worker processes. */
@Component(service = CheckService.class)
public final class WorkerChecks implements CheckService {

    private final CheckRegistry registry;
    private final DocumentService documents;
    private final BindingSource bindings;
    private final CheckRecords records;
    private final CheckRuns runs;
    private final List<Consumer<? super CheckChange>> listeners = new CopyOnWriteArrayList<>();
    private final Runnable subscription;

    /** As a component. */
    @Activate
    public WorkerChecks(@Reference CheckRegistry registry, @Reference DocumentService documents,
            @Reference IExtensionRegistry extensions) {
        this(registry, documents, new ExtensionBindings(extensions), CheckLimits.standard());
    }

    /** With bindings and limits of its own. */
    public WorkerChecks(CheckRegistry registry, DocumentService documents, BindingSource bindings,
            CheckLimits limits) {
        this.registry = registry;
        this.documents = documents;
        this.bindings = bindings;
        Containment containment = registry.containment();
        runs = new CheckRuns(registry, documents, limits);
        records = new CheckRecords(containment);
        registry.onChange(this::checksChanged);
        subscription = containment.subscribe(state -> {
            if (state.contribution().kind().equals(RegisteredCheck.KIND)) {
                checksChanged();
            }
        });
    }

    @Deactivate
    void close() {
        subscription.run();
    }

    @Override
    public List<CheckStatus> checks(Library library) {
        return records.statuses(library, registry.checks());
    }

    @Override
    public CheckReport run(Library library, Collection<String> caseFiles, CheckSelection selection,
            @Nullable IProgressMonitor monitor) throws IOException {
        return runs.run(library, caseFiles, selection, SubMonitor.convert(monitor, Messages.checking, 1),
                changed -> tell(library, changed));
    }

    @Override
    public CaseProposals proposals(Library library, String caseFile) {
        return standing(library, caseFile).proposals();
    }

    @Override
    public List<TimelineFact> timeline(Library library, String caseFile) {
        return standing(library, caseFile).timeline();
    }

    private CaseStanding standing(Library library, String caseFile) {
        CheckCache cache = CheckCache.of(library, documents);
        Optional<RegisteredCase> registered = RegisteredCase.of(library, caseFile);
        StoredCase stored = registered.isPresent() ? cache.results().read(caseFile) : StoredCase.none(caseFile);
        boolean unchanged = registered.filter(c -> isUnchanged(cache, c, stored)).isPresent();
        return new CaseStanding(stored, unchanged, registered.map(c -> c.caseFile().kind()).orElse(""),
                checks(library));
    }

    private static boolean isUnchanged(CheckCache cache, RegisteredCase registered, StoredCase stored) {
        try {
            boolean allRead = stored.coverage().documents().stream().allMatch(d -> d.failure().isEmpty());
            return cache.gatherer().state(registered).equals(stored.state())
                    && (allRead || !cache.gatherer().readsMore(registered));
        } catch (IOException e) {
            // What cannot be looked at may have changed.
            return false;
        }
    }

    @Override
    public CheckBindings bindings(Checklist checklist) {
        return ChecklistBindings.of(checklist, bindings);
    }

    @Override
    public void suspend(Library library, String check, String reason) throws RefusedException, LibraryException {
        if (registry.checks().stream().noneMatch(c -> c.id().equals(check))) {
            throw CheckRecords.refused("check.unknown", check, Messages.unknownCheck);
        }
        CheckRecords.suspend(library, check, reason);
        tell(library, null);
    }

    @Override
    public void resume(Library library, String check) throws RefusedException, LibraryException {
        CheckRecords.resume(library, check);
        tell(library, null);
    }

    @Override
    public Runnable subscribe(Consumer<? super CheckChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void checksChanged() {
        listeners.forEach(l -> l.accept(new CheckChange(null, Set.of())));
    }

    /** Of all case files, if none is given. */
    private void tell(Library library, @Nullable Set<String> caseFiles) {
        if (caseFiles == null || !caseFiles.isEmpty()) {
            CheckChange change = new CheckChange(library.layout().root(), caseFiles == null ? Set.of() : caseFiles);
            listeners.forEach(l -> l.accept(change));
        }
    }
}
