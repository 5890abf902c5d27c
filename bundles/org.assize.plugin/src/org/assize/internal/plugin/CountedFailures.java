package org.assize.internal.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.ContributionState;
import org.assize.plugin.Failure;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts in memory and writes down each change. */
@Component(service = Containment.class)
public final class CountedFailures implements Containment {

    /** A new version of a plugin is the same contribution, and starts anew. */
    private record Key(String kind, String id, String plugin) {

        static Key of(Contribution contribution) {
            return new Key(contribution.kind(), contribution.id(), contribution.plugin().id());
        }
    }

    private final FailureStore store;
    private final Map<Key, ContributionState> states = new HashMap<>();
    private final List<Consumer<ContributionState>> listeners = new CopyOnWriteArrayList<>();

    /** As a component: remembers beyond the process. */
    @Activate
    public CountedFailures(@Reference StateFolders folders) {
        this(new FailuresFile(folders.learnt()));
    }

    /** Forgets with the process. */
    public CountedFailures() {
        this(FailureStore.NONE);
    }

    CountedFailures(FailureStore store) {
        this.store = store;
        store.load().forEach(state -> states.put(Key.of(state.contribution()), state));
    }

    @Override
    public boolean isOff(Contribution contribution) {
        ContributionState state = current(contribution);
        return state != null && state.off();
    }

    @Override
    public void failed(Contribution contribution, Failure failure) {
        ContributionState next;
        synchronized (states) {
            ContributionState last = current(contribution);
            List<Failure> failures = new ArrayList<>(last == null ? List.of() : last.failures());
            failures.add(failure);
            boolean off = last != null && last.off()
                    || failures.size() >= FAILURES && contribution.plugin().foreign();
            next = new ContributionState(contribution, off,
                    failures.subList(Math.max(0, failures.size() - FAILURES), failures.size()));
            put(next);
        }
        tell(next);
    }

    @Override
    public void succeeded(Contribution contribution) {
        synchronized (states) {
            ContributionState last = current(contribution);
            if (last != null && !last.off()) {
                put(new ContributionState(contribution, false, List.of()));
            }
        }
    }

    @Override
    public <T> T call(Contribution contribution, Duration budget, Callable<T> work)
            throws ContributionException, InterruptedException {
        if (isOff(contribution)) {
            throw new ContributionException(contribution, Messages.reasonOff, null);
        }
        try {
            T result = new ContainedCall<>(contribution.id(), work).result(budget);
            succeeded(contribution);
            return result;
        } catch (ContainedCall.Failed e) {
            failed(contribution, e.failure());
            throw new ContributionException(contribution, e.failure().what(), e.getCause());
        }
    }

    @Override
    public void switchOn(Contribution contribution) {
        ContributionState next = new ContributionState(contribution, false, List.of());
        synchronized (states) {
            put(next);
        }
        tell(next);
    }

    @Override
    public List<ContributionState> states() {
        synchronized (states) {
            return states.values().stream().sorted(Comparator.comparing(
                    (ContributionState state) -> state.contribution().kind())
                    .thenComparing(state -> state.contribution().id())).toList();
        }
    }

    @Override
    public Runnable subscribe(Consumer<ContributionState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private @Nullable ContributionState current(Contribution contribution) {
        synchronized (states) {
            ContributionState state = states.get(Key.of(contribution));
            boolean same = state != null
                    && state.contribution().plugin().version().equals(contribution.plugin().version());
            return same ? state : null;
        }
    }

    private void put(ContributionState state) {
        if (state.off() || !state.failures().isEmpty()) {
            states.put(Key.of(state.contribution()), state);
        } else {
            states.remove(Key.of(state.contribution()));
        }
        store.store(state);
    }

    private void tell(ContributionState state) {
        listeners.forEach(listener -> listener.accept(state));
    }
}
