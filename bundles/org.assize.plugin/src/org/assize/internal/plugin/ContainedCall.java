package org.assize.internal.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.assize.plugin.Failure;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** One call on a thread of its own, which is left alone when it takes too long. Counts nothing. */
public final class ContainedCall<T> {

    /** It did not return. */
    public static final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Failure failure;

        private Failed(Failure failure, @Nullable Throwable cause) {
            super(failure.what(), cause);
            this.failure = failure;
        }

        /** What happened, to be counted. */
        public Failure failure() {
            return failure;
        }
    }

    private final CountDownLatch done = new CountDownLatch(1);
    private final Callable<T> work;
    private final Thread thread;
    private volatile @Nullable T result;
    private volatile @Nullable Throwable thrown;

    public ContainedCall(String name, Callable<T> work) {
        this.work = work;
        thread = new Thread(this::run, "Contribution " + name);
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    }

    /**
     * Runs it and waits.
     *
     * @return what the call returned, null if it did
     */
    @SuppressWarnings("NullAway")
    public T result(Duration budget) throws Failed, InterruptedException {
        thread.start();
        try {
            if (!done.await(budget.toMillis(), TimeUnit.MILLISECONDS)) {
                throw tooLong(budget);
            }
        } catch (InterruptedException e) {
            leave();
            throw e;
        }
        Throwable failure = thrown;
        if (failure != null) {
            throw new Failed(Failure.of(failure), failure);
        }
        return result;
    }

    /** Everything is caught: an error of the VM in foreign code must end that call and nothing else. */
    private void run() {
        try {
            result = work.call();
        } catch (Throwable e) {
            thrown = e;
        } finally {
            done.countDown();
        }
    }

    private Failed tooLong(Duration budget) {
        StringBuilder where = new StringBuilder();
        for (StackTraceElement call : thread.getStackTrace()) {
            where.append("\tat ").append(call).append('\n');
        }
        leave();
        return new Failed(new Failure(NLS.bind(Messages.reasonBudget, budget.toMillis() / 1000.0), where.toString()),
                null);
    }

    private void leave() {
        thread.interrupt();
        thread.setPriority(Thread.MIN_PRIORITY);
    }
}
