package org.assize.internal.plugins.ocr;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.assize.recognition.RecognitionException;
import org.eclipse.osgi.util.NLS;

/**
 * One run of a command, with what it says in files: nothing has to be read while it runs, and it cannot block because
 * nobody does.
 *
 * @param exit   exit code
 * @param output file with standard output
 * @param errors the end of what it said on the stream of errors
 */
record ToolRun(int exit, Path output, String errors) {

    private static final long LOOK_MILLIS = 50;
    private static final int LONGEST_ERRORS = 2000;

    /**
     * Runs a command to its end.
     *
     * @param prefix    commands that start it with low priority; may be empty
     * @param command   executable and arguments
     * @param folder    folder to run in, for the files
     * @param limit     time after which it is killed
     * @param cancelled asked now and then
     * @throws RecognitionException  if it cannot be started or takes too long
     * @throws CancellationException if cancelled
     */
    static ToolRun of(List<String> prefix, List<String> command, Path folder, Duration limit,
            BooleanSupplier cancelled) throws RecognitionException {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile())
                .redirectOutput(output.toFile()).redirectError(errors.toFile());
        // Several pages are read at a time; threads of one process would only wait for each other.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            await(process, limit, cancelled);
            return new ToolRun(process.exitValue(), output, tail(errors));
        } catch (IOException e) {
            throw new RecognitionException(NLS.bind(Messages.cannotStart, command.getFirst(), e.getMessage()), e);
        }
    }

    private static void await(Process process, Duration limit, BooleanSupplier cancelled)
            throws RecognitionException {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() > deadline) {
                    throw new RecognitionException(NLS.bind(Messages.tookTooLong, limit.toSeconds()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            kill(process);
        }
    }

    /** Does nothing to one that has ended. Waits, for the files in its folder are to be deleted next. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().completeOnTimeout(process, 2, TimeUnit.SECONDS).join();
    }

    private static String tail(Path errors) throws IOException {
        String text = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip();
        return text.substring(Math.max(0, text.length() - LONGEST_ERRORS));
    }
}
