package org.assize.plugin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assize.internal.plugin.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Notices when the thread of the window does not answer, and which foreign plugin it is busy with. That is put down to
 * the plugin as a whole and written at once, for the process may well be killed next. Nothing can be done about the
 * thread itself: Java ends no thread against its will.
 */
public final class UiWatch implements AutoCloseable {

    /** How long the window may be silent. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PluginRegistry plugins;
    private final Containment containment;
    private final Instant began = Instant.now();
    private final Semaphore answers = new Semaphore(0);
    private final Thread watched;
    private final Executor window;
    private final Duration patience;
    private final Thread watcher = new Thread(this::run, "Watch over the window");

    /**
     * Starts watching, on a thread of its own.
     *
     * @param watched the thread of the window
     * @param window  runs something on it, later and without waiting
     * @param patience how long it may be silent
     */
    public UiWatch(PluginRegistry plugins, Containment containment, Thread watched, Executor window,
            Duration patience) {
        this.plugins = plugins;
        this.containment = containment;
        this.watched = watched;
        this.window = window;
        this.patience = patience;
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Ends in good order: plugins that took part without any trouble of their own in this session are forgiven. */
    @Override
    public void close() {
        watcher.interrupt();
        containment.states().stream().filter(state -> state.contribution().kind().equals(Contribution.PLUGIN))
                .filter(state -> state.failures().stream().noneMatch(failure -> failure.at().isAfter(began)))
                .filter(state -> plugins.plugins().stream().anyMatch(plugin -> plugin.enabled()
                        && plugin.id().equals(state.contribution().id())))
                .forEach(state -> containment.succeeded(state.contribution()));
    }

    private void run() {
        try {
            while (watched.isAlive()) {
                window.execute(answers::release);
                if (!answers.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) && look()) {
                    answers.acquire();
                }
                answers.drainPermits();
                watched.join(patience.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Looks twice: who is on the stack both times is what the thread is busy with, and not just passing by.
     *
     * @return whether somebody was found; the same silence is not put down twice
     */
    private boolean look() throws InterruptedException {
        StackTraceElement[] first = watched.getStackTrace();
        Optional<PluginInfo> suspect = plugins.onStack(first);
        if (suspect.isEmpty() || answers.tryAcquire(patience.toMillis() / 2, TimeUnit.MILLISECONDS)
                || !plugins.onStack(watched.getStackTrace()).equals(suspect)) {
            return false;
        }
        containment.failed(Contribution.whole(suspect.get()),
                new Failure(NLS.bind(Messages.windowBlocked, patience.toMillis() / 1000.0), text(first)));
        return true;
    }

    private static String text(StackTraceElement[] stack) {
        return Stream.of(stack).map(call -> "\tat " + call + "\n").collect(Collectors.joining());
    }
}
