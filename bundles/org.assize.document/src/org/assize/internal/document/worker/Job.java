package org.assize.internal.document.worker;

import java.util.Comparator;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/** A task waiting for its worker, with its place in the queue. */
final class Job<T> implements Comparable<Job<?>> {

    private static final Comparator<Job<?>> ORDER = Comparator.<Job<?>, Rank>comparing(j -> j.rank)
            .thenComparingLong(j -> j.place);

    private final Lane.Task<T> task;
    private final Exception ifClosed;
    private final Rank rank;
    private final long place;
    private final CompletableFuture<T> future = new CompletableFuture<>();

    Job(Lane.Task<T> task, Exception ifClosed, Rank rank, long number) {
        this.task = task;
        this.ifClosed = ifClosed;
        this.rank = rank;
        this.place = rank.place(number);
    }

    CompletableFuture<T> future() {
        return future;
    }

    void abandon() {
        future.completeExceptionally(ifClosed);
    }

    void run(Worker worker) {
        if (future.isDone()) {
            return;
        }
        try {
            @Nullable T answer = task.run(worker, future);
            future.complete(answer);
        } catch (Exception | Error e) {
            // Whoever waits must learn of everything, and the thread must live on for the other documents.
            future.completeExceptionally(e);
        }
    }

    @Override
    public int compareTo(Job<?> other) {
        return ORDER.compare(this, other);
    }
}
