package org.assize.internal.document.worker;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** A thread with a worker and the jobs that wait for it. */
public final class Lane implements AutoCloseable {

    private static final AtomicLong NAMES = new AtomicLong();

    private final Worker worker;
    private final Duration idleLimit;
    private final PriorityBlockingQueue<Job<?>> jobs = new PriorityBlockingQueue<>();
    private final AtomicInteger load = new AtomicInteger();
    private final AtomicLong sequence = new AtomicLong();
    private final Thread thread;
    private volatile boolean kept;
    private volatile boolean closed;

    /** Starts the thread, not yet the process. */
    public Lane(Worker worker, Duration idleLimit) {
        this.worker = worker;
        this.idleLimit = idleLimit;
        this.thread = Thread.ofPlatform().daemon().name("document worker " + NAMES.incrementAndGet()).start(this::run);
    }

    /**
     * Hands a job over.
     *
     * @param rank     what it comes before
     * @param ifClosed the answer if the lane is closed before the job is done
     */
    public <T> CompletableFuture<T> submit(Task<T> task, Rank rank, Exception ifClosed) {
        Job<T> job = new Job<>(task, ifClosed, rank, sequence.incrementAndGet());
        jobs.add(job);
        if (closed) {
            job.abandon();
        }
        return job.future();
    }

    /**
     * Keeps the process even while there is no document.
     *
     * @return whether it was not kept before
     */
    public boolean keep() {
        boolean fresh = !kept;
        kept = true;
        return fresh;
    }

    /** {@return whether jobs wait} */
    public boolean isBusy() {
        return !jobs.isEmpty();
    }

    /** {@return how many documents are at home here} */
    public int load() {
        return load.get();
    }

    /** Counts a document that comes (1) or goes (-1). */
    public void addLoad(int change) {
        load.addAndGet(change);
    }

    private void run() {
        try {
            while (!closed) {
                Job<?> job = jobs.poll(idleLimit.toMillis(), TimeUnit.MILLISECONDS);
                if (job != null) {
                    job.run(worker);
                } else if (worker.isIdle() && !kept) {
                    worker.close();
                }
            }
        } catch (InterruptedException e) {
            // Only close() interrupts.
            closed = true;
        } finally {
            worker.close();
            for (Job<?> job = jobs.poll(); job != null; job = jobs.poll()) {
                job.abandon();
            }
        }
    }

    /** Ends thread and process; jobs that wait are answered. Does not wait. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    /** What is to be done with the worker. */
    public interface Task<T> {

        /**
         * {@return the answer, or null if cancelled}
         *
         * @param future tells whether the answer is still wanted
         */
        @Nullable T run(Worker worker, CompletableFuture<T> future) throws Exception;
    }
}
