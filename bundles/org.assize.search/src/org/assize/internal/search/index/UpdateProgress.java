package org.assize.internal.search.index;

import java.util.concurrent.atomic.AtomicInteger;

/** How far an update is, and whether it shall stop. Safe for every thread. */
public final class UpdateProgress {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;
    private volatile String current = "";
    private volatile boolean cancelled;

    /** Asks the update to stop after the documents in hand. */
    public void cancel() {
        cancelled = true;
    }

    /** {@return whether the update shall stop} */
    public boolean isCancelled() {
        return cancelled;
    }

    /** {@return how many documents there are to do; 0 until it is known} */
    public int total() {
        return total;
    }

    /** {@return how many of them are done} */
    public int done() {
        return done.get();
    }

    /** {@return a document in hand, for people} */
    public String current() {
        return current;
    }

    void begin(int documents) {
        done.set(0);
        total = documents;
    }

    void reading(SourceDocument document) {
        current = document.caseFile() + " " + document.path();
    }

    void finished() {
        done.incrementAndGet();
    }
}
