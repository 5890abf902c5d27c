package org.assize.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import org.assize.internal.ui.Messages;
import org.assize.internal.ui.WorkJob;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Work outside the UI thread whose result comes back to it. What goes wrong is told by {@link Problems}. */
public final class Background {

    private Background() {
    }

    /**
     * Runs work that the user asked for: shown in the progress view, can be cancelled.
     *
     * @param name what is being done, localized
     * @param display where the result is wanted
     * @param then called on the UI thread with the result unless the work failed, was cancelled or the display is gone
     * @return the scheduled job
     */
    public static <T> Job run(String name, Display display, Work<T> work, Consumer<? super T> then) {
        Job job = new WorkJob<>(name, display, work, then);
        job.setUser(false);
        job.schedule();
        return job;
    }

    /**
     * Cancels everything that runs here and waits for it, so that nothing writes into a library that is being closed.
     *
     * @param patience how long to wait at most
     */
    public static void stop(Duration patience) {
        IJobManager jobs = Job.getJobManager();
        jobs.cancel(WorkJob.FAMILY);
        try {
            Instant end = Instant.now().plus(patience);
            for (Job job : jobs.find(WorkJob.FAMILY)) {
                // Zero would mean for ever.
                job.join(Math.max(1, Duration.between(Instant.now(), end).toMillis()), null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Reading that is repeated whenever something changed. Schedule the job after each change: however often that
     * happens, it runs once at a time and once more at the end.
     *
     * @return the job, not scheduled yet
     */
    public static <T> Job refresh(Display display, Work<T> work, Consumer<? super T> then) {
        Job job = new WorkJob<>(Messages.reading, display, work, then);
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        return job;
    }

    /** Like {@link #run}, for short reading that would only clutter the progress view. */
    public static <T> Job read(Display display, Work<T> work, Consumer<? super T> then) {
        Job job = refresh(display, work, then);
        job.schedule();
        return job;
    }
}
