package org.assize.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.assize.check.run.CheckReport;
import org.assize.check.run.CheckRun;
import org.assize.check.run.CheckSelection;
import org.assize.document.DocumentService;
import org.assize.internal.check.input.RegisteredCase;
import org.assize.records.Library;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Runs checks batch by batch. Several runs take turns with their batches, so that none waits for another. */
final class CheckRuns {

    private static final long PATIENCE_MILLIS = 100;

    private final CheckRegistry registry;
    private final DocumentService documents;
    private final CheckLimits limits;
    private final ReentrantLock turn = new ReentrantLock(true);

    CheckRuns(CheckRegistry registry, DocumentService documents, CheckLimits limits) {
        this.registry = registry;
        this.documents = documents;
        this.limits = limits;
    }

    /**
     * Runs.
     *
     * @param changed told after each batch about which case files something else is known
     */
    CheckReport run(Library library, Collection<String> caseFiles, CheckSelection selection, SubMonitor progress,
            Consumer<Set<String>> changed) throws IOException {
        List<String> numbers = List.copyOf(new LinkedHashSet<>(caseFiles));
        progress.setWorkRemaining(numbers.size());
        CheckCache cache = CheckCache.of(library, documents);
        List<CheckRun> runs = new ArrayList<>();
        try {
            for (int from = 0; from < numbers.size(); from += limits.batch()) {
                List<String> some = numbers.subList(from, Math.min(numbers.size(), from + limits.batch()));
                takeTurn(progress::isCanceled);
                BatchRun batch = new BatchRun(cache, selected(library, selection), selection, registry.containment(),
                        limits, progress::isCanceled);
                try {
                    run(library, some, batch, progress);
                } finally {
                    turn.unlock();
                    runs.addAll(batch.runs());
                    changed.accept(batch.changed());
                }
            }
        } catch (CancellationException e) {
            return new CheckReport(runs, true);
        }
        return new CheckReport(runs, false);
    }

    private static void run(Library library, List<String> numbers, BatchRun batch, SubMonitor progress)
            throws IOException {
        for (String number : numbers) {
            Optional<RegisteredCase> registered = RegisteredCase.of(library, number);
            if (registered.isPresent()) {
                progress.subTask(NLS.bind(Messages.readingCase, number));
                batch.add(registered.get());
            }
        }
        progress.subTask(Messages.runningChecks);
        batch.run();
        progress.worked(numbers.size());
    }

    private void takeTurn(BooleanSupplier cancelled) {
        try {
            while (!turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Those selected that are not suspended; one that is switched off is reported as such. */
    private List<RegisteredCheck> selected(Library library, CheckSelection selection) {
        Set<String> suspended = library.read(state -> state.checkSuspensions().stream().map(s -> s.getCheck())
                .collect(Collectors.toSet()));
        return registry.checks().stream().filter(c -> selection.selects(c.id()) && !suspended.contains(c.id()))
                .toList();
    }
}
