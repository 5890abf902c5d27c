package org.assize.internal.rcp;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.assize.plugin.Containment;
import org.assize.plugin.ContributionState;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginRegistry;
import org.assize.plugin.StartGuard;
import org.assize.plugin.UiWatch;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

import jakarta.inject.Inject;

/** Asks before a start that follows on failed ones, and watches over the window from then on. */
final class StartWatch {

    /** What becomes of a start. */
    enum Decision {
        GO_ON, RESTART_SAFE, QUIT
    }

    @Inject
    private StartGuard guard;
    @Inject
    private Containment containment;
    @Inject
    private PluginRegistry plugins;

    /** Before there is a workbench, services come straight from the framework. */
    static StartWatch make() {
        return ContextInjectionFactory.make(StartWatch.class, EclipseContextFactory
                .getServiceContext(FrameworkUtil.getBundle(StartWatch.class).getBundleContext()));
    }

    /** Asks if it has to. */
    Decision decide() {
        if (guard.failedBefore() < StartGuard.ASK_AFTER || guard.safe()) {
            return Decision.GO_ON;
        }
        String[] answers = {Messages.startSafe, Messages.startAsUsual, Messages.startQuit};
        int answer = new MessageDialog(null, Messages.startFailed, null, question(), MessageDialog.QUESTION, 0, answers)
                .open();
        return switch (answer) {
            case 0 -> safe();
            case 1 -> asUsual();
            default -> quit();
        };
    }

    /** Watches over the thread of the window, and over what is thrown there, until it is closed. */
    UiWatch over(Display display) {
        Platform.addLogListener(new LoggedFailures(plugins, containment));
        return new UiWatch(plugins, containment, display.getThread(), work -> {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        }, UiWatch.PATIENCE);
    }

    /** Another one is running. */
    void givenUp() {
        guard.givenUp();
    }

    /** The workbench is up and answers. */
    void up() {
        CompletableFuture.runAsync(guard::settled);
    }

    /** It ended in good order, perhaps before it was up. */
    void ended() {
        guard.settled();
    }

    private Decision safe() {
        try {
            guard.settled();
            guard.nextSafe();
            return Decision.RESTART_SAFE;
        } catch (IOException e) {
            ILog.of(StartWatch.class).error("A safe start cannot be asked for", e);
            return Decision.GO_ON;
        }
    }

    private Decision quit() {
        guard.givenUp();
        return Decision.QUIT;
    }

    private Decision asUsual() {
        guard.again();
        return Decision.GO_ON;
    }

    private String question() {
        String failed = NLS.bind(Messages.startFailedDetail, guard.failedBefore());
        return suspect().map(state -> NLS.bind(Messages.startSuspect, state.contribution().plugin().display(),
                last(state).what())).map(suspect -> failed + "\n\n" + suspect).orElse(failed);
    }

    /** Who failed last. */
    private Optional<ContributionState> suspect() {
        Stream<ContributionState> failed = containment.states().stream()
                .filter(state -> state.contribution().plugin().foreign() && !state.failures().isEmpty());
        return failed.max(Comparator.comparing(state -> last(state).at()));
    }

    private static Failure last(ContributionState state) {
        return state.failures().get(state.failures().size() - 1);
    }
}
