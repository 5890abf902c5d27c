package org.assize.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.assize.internal.document.worker.GradualTaskProcess;
import org.assize.internal.document.worker.TaskProcess;

/** Runs work on untrusted documents in a Java process of its own, which ends with it. Safe for every thread. */
public final class SeparateProcess {

    private SeparateProcess() {
    }

    /**
     * What the process may use.
     *
     * @param heapMegabytes memory for objects
     * @param time          from its start to its end
     */
    public record Limits(int heapMegabytes, Duration time) {
    }

    /** How a process ended that was given a task. */
    public enum Ending {
        /** By itself, with the task done as far as it can tell. */
        DONE,
        /** By itself, with an exit code that says otherwise, or it was ended from outside. */
        DIED,
        /** It had no memory left. */
        OUT_OF_MEMORY,
        /** It was ended, since for longer than it may it answered nothing. */
        SILENT,
        /** It was ended, since it answered more than anybody reads. */
        TALKATIVE
    }

    /** Makes something of what was answered up to the end, whatever that was. */
    @FunctionalInterface
    public interface GradualReading<T> {

        /** {@return what was made of it} The stream is closed by the caller; it may break off anywhere. */
        T read(InputStream answer, Ending ending) throws IOException;
    }

    /** Makes something of an answer. */
    @FunctionalInterface
    public interface Reading<T> {

        /** {@return what was made of it} The stream is closed by the caller. */
        T read(InputStream answer) throws IOException;
    }

    /**
     * Runs a task and waits for it.
     *
     * @param about     the document it is about, named when it fails
     * @param task      class of the task; the process gets the bundles it is wired to
     * @param request   what the task reads
     * @param limits    what it may use
     * @param reading   reads the answer while it lies in a temporary file
     * @param cancelled asked again and again; the process is ended when it says so
     * @throws DocumentException     when the task failed, took too long or too much memory
     * @throws IOException           when the process could not be started or its answer not be read
     * @throws java.util.concurrent.CancellationException when cancelled or interrupted
     */
    public static <T> T run(Path about, Class<? extends SeparateTask> task, byte[] request, Limits limits,
            Reading<T> reading, BooleanSupplier cancelled) throws DocumentException, IOException {
        return new TaskProcess(about, limits).run(task, request, reading, cancelled);
    }

    /**
     * Runs a task that answers bit by bit, and waits for it. What it answered before it ended is read, however it
     * ended: so much of the work is not lost, and it may tell what the process died of.
     *
     * @param origin    the process gets the bundles that this class is wired to, which must lead to the task
     * @param task      class of the task
     * @param request   what the task reads
     * @param limits    what it may use; the time is the longest for which it may answer nothing
     * @param reading   reads the answer while it lies in a temporary file
     * @param cancelled asked again and again; the process is ended when it says so
     * @throws IOException when the process could not be started or its answer not be read
     * @throws java.util.concurrent.CancellationException when cancelled or interrupted
     */
    public static <T> T runGradually(Class<?> origin, Class<? extends SeparateTask> task, byte[] request,
            Limits limits, GradualReading<T> reading, BooleanSupplier cancelled) throws IOException {
        return new GradualTaskProcess(origin, limits).run(task, request, reading, cancelled);
    }
}
