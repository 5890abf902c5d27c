package org.assize.internal.document.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A running worker process. Used by one thread at a time. Once it has failed it is ended and refuses everything: its
 * owner starts another.
 */
public final class WorkerProcess implements AutoCloseable {

    private static final int OUT_OF_MEMORY_EXIT = 3;
    private static final long POLL_MILLIS = 25;
    private static final long END_SECONDS = 10;
    private static final AtomicLong NAMES = new AtomicLong();

    private final Process process;
    private final DataOutputStream requests;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final Duration cancelLimit;
    private int nextId;

    private WorkerProcess(Process process, Duration cancelLimit) {
        this.process = process;
        this.cancelLimit = cancelLimit;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        Thread.ofPlatform().daemon().name("document worker answers " + NAMES.incrementAndGet())
                .start(() -> receive(in));
    }

    /** Starts a process. */
    public static WorkerProcess start(List<Path> classPath, WorkerSettings settings) throws WorkerFailure {
        try {
            Path scratch = ScratchFolder.create(settings.cache());
            ClassArchive archive = ClassArchive.of(classPath, settings.cache());
            Process process = WorkerCommand.start(classPath, settings, scratch, archive);
            process.onExit().thenRun(() -> {
                archive.keep(scratch);
                ScratchFolder.delete(scratch);
            });
            return new WorkerProcess(process, settings.cancelLimit());
        } catch (IOException e) {
            throw new WorkerFailure(Reason.NO_WORKER, String.valueOf(e.getMessage()));
        }
    }

    /** {@return a number for the next request} */
    int nextId() {
        return ++nextId;
    }

    /** {@return whether it can still be asked} */
    boolean isAlive() {
        return process.isAlive();
    }

    /** {@return the number of the operating system} */
    long pid() {
        return process.pid();
    }

    /**
     * Asks and waits.
     *
     * @param limit     time the answer may take
     * @param cancelled becomes true when the answer is no longer wanted; it may then still come
     * @throws WorkerFailure if the process did not answer in time or died; it is gone then
     */
    Response ask(Request request, Duration limit, BooleanSupplier cancelled) throws WorkerFailure {
        return ask(request, limit, cancelLimit, cancelled);
    }

    /** Asks and waits. Once cancelled, the answer may take as long as {@code afterwards}. */
    Response ask(Request request, Duration limit, Duration afterwards, BooleanSupplier cancelled)
            throws WorkerFailure {
        try {
            RequestCodec.write(request, requests);
            return await(request, limit, afterwards, cancelled);
        } catch (IOException e) {
            throw died();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new WorkerFailure(Reason.CLOSED, "");
        }
    }

    private Response await(Request request, Duration limit, Duration afterwards, BooleanSupplier cancelled)
            throws IOException, InterruptedException, WorkerFailure {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean told = false;
        while (true) {
            Arrival arrival = arrivals.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (arrival != null && arrival.response() == null) {
                throw died();
            }
            if (arrival != null && arrival.response().id() == request.id()) {
                return arrival.response();
            }
            if (!told && cancelled.getAsBoolean()) {
                told = true;
                RequestCodec.write(new Request.Cancel(request.id()), requests);
                deadline = Math.min(deadline, System.nanoTime() + afterwards.toNanos());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new WorkerFailure(Reason.TIMED_OUT, limit.toSeconds() + " s");
            }
        }
    }

    private void receive(DataInputStream in) {
        try (in) {
            while (true) {
                arrivals.add(new Arrival(ResponseCodec.read(in)));
            }
        } catch (IOException | RuntimeException e) {
            // The process is gone, or says what cannot be understood, which is no better.
            arrivals.add(new Arrival(null));
        }
    }

    private WorkerFailure died() {
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                kill();
                process.waitFor(5, TimeUnit.SECONDS);
            }
            int exit = process.isAlive() ? -1 : process.exitValue();
            return exit == OUT_OF_MEMORY_EXIT ? new WorkerFailure(Reason.OUT_OF_MEMORY, "")
                    : new WorkerFailure(Reason.WORKER_DIED, "exit code " + exit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new WorkerFailure(Reason.CLOSED, "");
        }
    }

    private void kill() {
        process.destroyForcibly();
    }

    /** Ends the process: it does so by itself when its input ends, and is made to if it does not. Does not wait. */
    @Override
    public void close() {
        try {
            requests.close();
        } catch (IOException e) {
            // It cannot be told any more.
            kill();
        }
        process.onExit().completeOnTimeout(process, END_SECONDS, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly);
    }

    /** An answer, or null for the end of all answers. */
    private record Arrival(@Nullable Response response) {
    }
}
