package org.assize.plugin;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.assize.internal.plugin.CountedFailures;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts failures of contributions and switches off those that keep failing.
 *
 * <p>{@value #FAILURES} failures <em>in a row</em> switch off a contribution of a foreign plugin: one success clears
 * the count, so that a check which stumbles over one case file in a hundred stays, and one that never works goes. What
 * is off stays off over restarts until a person switches it on or another version of the plugin is installed.
 * Contributions of the product are counted and named in the same way but never switched off: without its own reader a
 * file could not be read at all, and its failures are for its makers to mend.
 *
 * <p>Any thread. State is written before a method returns that changed it, so that it outlives a process that is killed
 * in the next moment; where it cannot be written, it holds for this process.
 */
@ProviderType
public interface Containment {

    /** So many failures in a row switch off. */
    int FAILURES = 3;

    /** Whether a contribution may not be called any more. */
    boolean isOff(Contribution contribution);

    /** Counts a failure. */
    void failed(Contribution contribution, Failure failure);

    /** Forgets earlier failures; costs nothing when there were none. Does not switch on. */
    void succeeded(Contribution contribution);

    /**
     * Calls code of a contribution on a thread of its own and counts how it went. Whatever is thrown, errors of the VM
     * included, is a failure, and so is taking longer than the budget. A thread that does not heed its interruption
     * cannot be ended: it goes on with the lowest priority and does not keep the process alive.
     *
     * @param budget how long the caller waits
     * @return what the call returned
     * @throws ContributionException when it failed or is switched off
     * @throws InterruptedException  when the caller was interrupted; the call is interrupted too, and does not count
     */
    <T> T call(Contribution contribution, Duration budget, Callable<T> work)
            throws ContributionException, InterruptedException;

    /** Lets a contribution take part again and forgets its failures. */
    void switchOn(Contribution contribution);

    /** All contributions with failures, by kind and id. */
    List<ContributionState> states();

    /**
     * Hears of every failure, and of being switched on or off, on the thread where it happened.
     *
     * @return ends it
     */
    Runnable subscribe(Consumer<ContributionState> listener);

    /** For tests and programs without OSGi: remembers nothing beyond itself. */
    static Containment ofThisProcess() {
        return new CountedFailures();
    }
}
