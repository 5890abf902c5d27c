package org.assize.internal.document.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.assize.document.SeparateProcess;
import org.assize.document.SeparateProcess.Ending;
import org.assize.document.SeparateTask;
import org.assize.internal.document.WorkerCache;

/**
 * Runs one task and watches its answer grow. The task is not asked to keep its limit of time itself: code that hangs or
 * means harm would keep its process from it.
 */
public final class GradualTaskProcess {

    private static final long LONGEST_ANSWER = 64L << 20;
    private static final long POLL_MILLIS = 20;

    /** A busy machine may take long to start a virtual machine, which is not the fault of the task. */
    private static final long START_NANOS = 30_000_000_000L;

    /** Found once for each class: a bundle that was updated has other classes. */
    private static final Map<Class<?>, List<Path>> CLASS_PATHS = Collections.synchronizedMap(new WeakHashMap<>());

    private final Class<?> origin;
    private final SeparateProcess.Limits limits;

    /** With the class path of a class. */
    public GradualTaskProcess(Class<?> origin, SeparateProcess.Limits limits) {
        this.origin = origin;
        this.limits = limits;
    }

    /** {@return what the reading makes of the answer, as far as it came} */
    public <T> T run(Class<? extends SeparateTask> task, byte[] request, SeparateProcess.GradualReading<T> reading,
            BooleanSupplier cancelled) throws IOException {
        TaskFiles files = new TaskFiles(ScratchFolder.create(WorkerCache.folder()));
        try {
            Files.write(files.request(), request);
            Process process = WorkerCommand.startTask(classPath(), task.getName(), limits, files);
            Ending ending;
            try {
                ending = await(process, files.answer(), cancelled);
            } finally {
                end(process);
            }
            try (InputStream answer = new BufferedInputStream(Files.newInputStream(files.answer()))) {
                return reading.read(answer, ending);
            }
        } finally {
            ScratchFolder.delete(files.folder());
        }
    }

    private List<Path> classPath() throws IOException {
        List<Path> known = CLASS_PATHS.get(origin);
        if (known == null) {
            known = WorkerClassPath.of(origin);
            CLASS_PATHS.put(origin, known);
        }
        return known;
    }

    /** With whatever it has started. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Ending await(Process process, Path answer, BooleanSupplier cancelled) throws IOException {
        long length = 0;
        long heard = System.nanoTime();
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                long now = Files.size(answer);
                heard = now == length ? heard : System.nanoTime();
                length = now;
                if (length > LONGEST_ANSWER) {
                    return Ending.TALKATIVE;
                }
                long silence = System.nanoTime() - heard - (length == 0 ? START_NANOS : 0);
                if (silence > limits.time().toNanos()) {
                    return Ending.SILENT;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        return Files.size(answer) > LONGEST_ANSWER ? Ending.TALKATIVE : ofExit(process.exitValue());
    }

    private static Ending ofExit(int code) {
        return switch (code) {
            case 0 -> Ending.DONE;
            case WorkerCommand.OUT_OF_MEMORY_EXIT -> Ending.OUT_OF_MEMORY;
            default -> Ending.DIED;
        };
    }
}
