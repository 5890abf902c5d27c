package org.assize.internal.ui.check.run;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.assize.check.run.CheckSelection.Redo;

/**
 * The case files that are to be checked, in the order in which they are wanted: what a person waits for comes first,
 * the last wish before the ones before it; what came in without being looked at comes last. Any thread.
 */
final class Demands {

    /**
     * A wish.
     *
     * @param redo what to run again although it is known
     */
    record Demand(String caseFile, Redo redo) {
    }

    /**
     * How far it is.
     *
     * @param done of those asked for since the last time nothing was waiting
     */
    record Progress(int done, int all) {
    }

    private final Deque<Demand> waiting = new ArrayDeque<>();
    private Optional<Demand> current = Optional.empty();
    private int done;

    /** Wants case files as soon as possible, in this order; those that wait already move to the front. */
    synchronized void first(List<String> caseFiles, Redo redo) {
        for (String caseFile : caseFiles.reversed()) {
            boolean underWay = current.filter(c -> c.caseFile().equals(caseFile)).isPresent();
            if (!underWay || redo != Redo.NOTHING) {
                waiting.removeIf(d -> d.caseFile().equals(caseFile));
                waiting.addFirst(new Demand(caseFile, redo));
            }
        }
    }

    /** Wants case files when there is nothing else to do. */
    synchronized void last(Collection<String> caseFiles) {
        for (String caseFile : caseFiles) {
            if (waiting.stream().noneMatch(d -> d.caseFile().equals(caseFile))) {
                waiting.addLast(new Demand(caseFile, Redo.NOTHING));
            }
        }
    }

    /** Takes the next wish; the one before it is fulfilled. */
    synchronized Optional<Demand> next() {
        done += current.isPresent() ? 1 : 0;
        current = Optional.ofNullable(waiting.poll());
        if (current.isEmpty()) {
            done = 0;
        }
        return current;
    }

    /** Wants nothing any more. */
    synchronized void clear() {
        waiting.clear();
        current = Optional.empty();
        done = 0;
    }

    /** {@return whether a case file is being looked at, or waits for it} */
    synchronized boolean has(String caseFile) {
        return current.filter(c -> c.caseFile().equals(caseFile)).isPresent()
                || waiting.stream().anyMatch(d -> d.caseFile().equals(caseFile));
    }

    synchronized Progress progress() {
        return new Progress(done, done + waiting.size() + (current.isPresent() ? 1 : 0));
    }
}
