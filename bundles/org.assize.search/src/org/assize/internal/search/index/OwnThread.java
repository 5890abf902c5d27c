package org.assize.internal.search.index;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A thread that nobody interrupts. An interrupt closes the file channels a thread is using, and with them a writer
 * would be lost; so whatever opens or writes files is run here, and callers only wait.
 */
final class OwnThread implements AutoCloseable {

    private final ThreadPoolExecutor executor;

    OwnThread(String name) {
        executor = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).daemon().factory());
        executor.allowCoreThreadTimeOut(true);
    }

    <T> Future<T> submit(Callable<T> work) {
        return executor.submit(work);
    }

    /** Runs something and waits for it, whether or not the caller is interrupted meanwhile. */
    <T> T call(Callable<T> work) throws IOException {
        Future<T> result = submit(work);
        try {
            return Patience.await(result::get);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    static IOException rethrown(Throwable cause) {
        return switch (cause) {
            case IOException io -> io;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            default -> new IOException(cause);
        };
    }

    /** Takes no more work and waits until what was taken is done. */
    @Override
    public void close() {
        executor.shutdown();
        Patience.await(() -> executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
    }
}
