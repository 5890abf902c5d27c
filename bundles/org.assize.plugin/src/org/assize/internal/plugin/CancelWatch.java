package org.assize.internal.plugin;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Ends the waiting of a thread when somebody cancels: contributions are waited for up to an hour, and need not look
 * whether anybody still wants what they do.
 *
 * <pre>{@code
 * try (CancelWatch watch = new CancelWatch(monitor::isCanceled)) {
 *     return contributions.call(id, budget, work);
 * } catch (InterruptedException e) {
 *     throw new OperationCanceledException();
 * }
 * }</pre>
 *
 * Only for what waits: a thread that writes a file through a channel would lose it by being interrupted.
 */
public final class CancelWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final Thread waiting = Thread.currentThread();
    private final CountDownLatch over = new CountDownLatch(1);
    private final BooleanSupplier cancelled;
    private boolean interrupted;

    /** Watches over the calling thread until closed by it. */
    public CancelWatch(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        Thread watch = new Thread(this::watch, "Cancelling");
        watch.setDaemon(true);
        watch.start();
    }

    private void watch() {
        try {
            while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    interrupt();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void interrupt() {
        if (over.getCount() > 0) {
            interrupted = true;
            waiting.interrupt();
        }
    }

    /** The thread goes on as if it had never been interrupted from here. */
    @Override
    public synchronized void close() {
        over.countDown();
        if (interrupted) {
            Thread.interrupted();
        }
    }
}
