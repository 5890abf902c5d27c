package org.assize.internal.cli;

import java.io.PrintWriter;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Prints how far a long command is, at most once a second, to the stream of messages. */
public final class ConsoleProgress extends NullProgressMonitor {

    private static final long EVERY_NANOS = 1_000_000_000L;

    private final PrintWriter err;
    private double total;
    private double done;
    private String task = "";
    private long printed = System.nanoTime();

    public ConsoleProgress(Terminal terminal) {
        err = terminal.err();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
        task = name == null ? "" : name;
    }

    @Override
    public void subTask(String name) {
        task = name;
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        long now = System.nanoTime();
        if (total > 0 && now - printed > EVERY_NANOS) {
            printed = now;
            err.printf("%3.0f %% %s%n", Math.min(100, 100 * done / total), task);
            err.flush();
        }
    }
}
