package org.assize.internal.search.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/** Threads that work off a list of documents together. The first to fail makes all stop. */
final class IndexingCrew {

    /** What a thread does with a document. */
    interface Work extends AutoCloseable {

        void index(SourceDocument document) throws IOException;

        /** After the last document. */
        void end() throws IOException;

        @Override
        void close();
    }

    private final List<SourceDocument> pending;
    private final UpdateProgress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch ended;
    private volatile boolean stopped;

    IndexingCrew(List<SourceDocument> pending, UpdateProgress progress, int size) {
        this.pending = pending;
        this.progress = progress;
        ended = new CountDownLatch(size);
    }

    void start(Callable<Work> workplace) {
        for (int i = (int) ended.getCount(); i > 0; i--) {
            Thread.ofPlatform().name("Assize indexing " + i).daemon().start(() -> work(workplace));
        }
    }

    /** {@return whether all have ended, waiting some time for it} */
    boolean await(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Waits until all have ended, after the documents in hand. */
    void stop() throws InterruptedException {
        stopped = true;
        ended.await();
    }

    /** Throws what made the crew stop, if anything did. */
    void check() throws IOException {
        Throwable cause = failure.get();
        if (cause != null) {
            throw OwnThread.rethrown(cause);
        }
    }

    private void work(Callable<Work> workplace) {
        try (Work work = workplace.call()) {
            for (int i = next(); i < pending.size(); i = next()) {
                progress.reading(pending.get(i));
                work.index(pending.get(i));
                progress.finished();
            }
            work.end();
        } catch (Exception | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            ended.countDown();
        }
    }

    private int next() {
        boolean stop = stopped || progress.isCancelled() || failure.get() != null;
        return stop ? Integer.MAX_VALUE : next.getAndIncrement();
    }
}
