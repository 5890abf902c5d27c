package org.assize.internal.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * The one thread that writes a journal. Nobody can interrupt it: an interrupt would close the file. Callers that wait
 * and are interrupted wait on and keep their interrupt.
 */
final class WriterThread {

    private final ExecutorService thread;

    WriterThread(String name) {
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread created = new Thread(task, name);
            created.setDaemon(true); // whatever matters is on disk before its caller returns
            return created;
        });
    }

    /**
     * Runs a task and waits for its answer, which the task may give before it is done.
     *
     * @throws RejectedExecutionException after {@link #finish}
     * @throws ExecutionException         if the task completed its answer with an exception
     */
    <T> T call(Consumer<CompletableFuture<T>> task) throws ExecutionException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                task.accept(answer);
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e); // no caller may wait for ever for a task that broke
                throw e;
            }
        });
        return await(answer);
    }

    /** Runs a last task after all others and waits for its end; the second time, does nothing. */
    void finish(Runnable last) {
        try {
            Future<?> done = thread.submit(last);
            thread.shutdown();
            await(done);
        } catch (RejectedExecutionException e) {
            return; // finished before
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** Takes no more tasks. */
    void stop() {
        thread.shutdown();
    }

    private static <T> T await(Future<T> answer) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
