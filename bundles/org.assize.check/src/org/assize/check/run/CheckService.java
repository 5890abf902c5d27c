package org.assize.check.run;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.assize.check.AuditCheck;
import org.assize.document.DocumentService;
import org.assize.internal.check.CheckLimits;
import org.assize.internal.check.CheckRegistry;
import org.assize.internal.check.WorkerChecks;
import org.assize.internal.check.binding.ClassPathBindings;
import org.assize.model.checklist.Checklist;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * The automatic checks there are, and what they propose for the case files of a library. Safe for every thread; checks
 * may come and go with plugins while it is used.
 */
public interface CheckService {

    /** {@return all checks by id, with how they stand in a library} Reads no file. */
    List<CheckStatus> checks(Library library);

    /**
     * Runs checks, in worker processes, and keeps what they find. What is known already is not run again. Takes seconds
     * for each case file that is new: not for the user-interface thread. Several runs take turns.
     *
     * @param caseFiles case numbers
     * @param monitor   one step for each case file; when it is cancelled the run ends within a second, keeping what is
     *                  done; null for none
     * @return what came of every check in every case file; a check that fails is no reason to throw
     * @throws IOException when the cache of the library cannot be written, or no process be started
     */
    CheckReport run(Library library, Collection<String> caseFiles, CheckSelection selection,
            @Nullable IProgressMonitor monitor) throws IOException;

    /**
     * {@return what is known now about a case file, without running anything} Reads one small file of the cache. What
     * suspended checks and those switched off propose is not among it.
     */
    CaseProposals proposals(Library library, String caseFile);

    /** {@return what happened in the case according to its documents, by time} As {@link #proposals}. */
    List<TimelineFact> timeline(Library library, String caseFile);

    /** {@return where the findings belong in a checklist} Never fails; see {@link CheckBindings#problems()}. */
    CheckBindings bindings(Checklist checklist);

    /**
     * No longer offers what a check proposes in this library.
     *
     * @param reason not blank
     * @throws RefusedException when there is no such check, it is suspended already, or no reason is given
     * @throws LibraryException when it cannot be recorded
     */
    void suspend(Library library, String check, String reason) throws RefusedException, LibraryException;

    /**
     * Offers it again.
     *
     * @throws RefusedException when the check is not suspended
     * @throws LibraryException when it cannot be recorded
     */
    void resume(Library library, String check) throws RefusedException, LibraryException;

    /**
     * Tells of changes, on the thread that made them.
     *
     * @return ends it
     */
    Runnable subscribe(Consumer<? super CheckChange> listener);

    /**
     * {@return the service for a program without services, such as a test} Bindings come from {@code bindings/index} on
     * the class path, the checks count as part of the product, and what is switched off is forgotten at the end.
     */
    static CheckService of(DocumentService documents, AuditCheck... checks) {
        CheckRegistry registry = new CheckRegistry(PluginRegistry.ofProduct(), Containment.ofThisProcess());
        List.of(checks).forEach(registry::add);
        return new WorkerChecks(registry, documents, new ClassPathBindings(CheckService.class.getClassLoader()),
                CheckLimits.standard());
    }
}
