package org.assize.internal.document.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.SeparateProcess;
import org.assize.document.SeparateTask;
import org.assize.internal.document.WorkerCache;

/** Runs one task in a process that ends with it. */
public final class TaskProcess {

    private static final long POLL_MILLIS = 25;

    private final Path about;
    private final SeparateProcess.Limits limits;

    /** For work on a document. */
    public TaskProcess(Path about, SeparateProcess.Limits limits) {
        this.about = about;
        this.limits = limits;
    }

    /** {@return what the reading makes of the answer} */
    public <T> T run(Class<? extends SeparateTask> task, byte[] request, SeparateProcess.Reading<T> reading,
            BooleanSupplier cancelled) throws DocumentException, IOException {
        TaskFiles files = new TaskFiles(ScratchFolder.create(WorkerCache.folder()));
        try {
            Files.write(files.request(), request);
            Process process = WorkerCommand.startTask(WorkerClassPath.of(task), task.getName(), limits, files);
            try {
                await(process, cancelled);
            } finally {
                process.destroyForcibly();
            }
            try (InputStream answer = new BufferedInputStream(Files.newInputStream(files.answer()))) {
                return reading.read(answer);
            }
        } finally {
            ScratchFolder.delete(files.folder());
        }
    }

    private void await(Process process, BooleanSupplier cancelled) throws DocumentException {
        long deadline = System.nanoTime() + limits.time().toNanos();
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() > deadline) {
                    throw new DocumentException(about, 0, Reason.TIMED_OUT, limits.time().toSeconds() + " s");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        if (process.exitValue() == WorkerCommand.OUT_OF_MEMORY_EXIT) {
            throw new DocumentException(about, 0, Reason.OUT_OF_MEMORY, "");
        }
        if (process.exitValue() != 0) {
            throw new DocumentException(about, 0, Reason.WORKER_DIED, "exit code " + process.exitValue());
        }
    }
}
