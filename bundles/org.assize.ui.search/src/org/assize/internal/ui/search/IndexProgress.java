package org.assize.internal.ui.search;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Tells now and then how much of an update is done, in per cent. */
final class IndexProgress extends ProgressMonitorWrapper {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final IntConsumer told;
    private double total;
    private double done;
    private long last = System.nanoTime();

    IndexProgress(IProgressMonitor monitor, IntConsumer told) {
        super(monitor);
        this.told = told;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        super.beginTask(name, totalWork);
        total = totalWork;
    }

    @Override
    public void worked(int work) {
        super.worked(work);
        count(work);
    }

    @Override
    public void internalWorked(double work) {
        super.internalWorked(work);
        count(work);
    }

    private synchronized void count(double work) {
        done += work;
        long now = System.nanoTime();
        if (total > 0 && now - last >= PAUSE_NANOS) {
            last = now;
            told.accept((int) Math.min(99, done * 100 / total));
        }
    }
}
