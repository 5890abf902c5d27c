package org.assize.internal.ui.plugin;

import org.assize.install.PluginChange;
import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionState;
import org.assize.ui.Background;
import org.assize.ui.PromptBar;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** What is done to installed plugins: asked first where it takes something away, and done in the background. */
final class PluginChanges {

    private final PluginService service;
    private final Containment containment;
    private final PromptBar prompt;
    private final Runnable changed;

    /**
     * For the plugins of a view.
     *
     * @param prompt  where is asked
     * @param changed called on the UI thread when something was done
     */
    PluginChanges(PluginService service, Containment containment, PromptBar prompt, Runnable changed) {
        this.service = service;
        this.containment = containment;
        this.prompt = prompt;
        this.changed = changed;
    }

    /** A change of the installation. */
    @FunctionalInterface
    private interface Change {

        PluginChange make(String id, IProgressMonitor monitor) throws PluginException;
    }

    /** Enables or disables it. */
    void toggle(PluginRow row) {
        if (row.enabled()) {
            begin(Messages.disabling, row, service::disable);
        } else {
            begin(Messages.enabling, row, service::enable);
        }
    }

    /** Lets take part again what was switched off of it. */
    void switchOn(PluginRow row) {
        row.failures().stream().filter(ContributionState::off)
                .forEach(state -> containment.switchOn(state.contribution()));
    }

    /** Asks, and goes back to the version that was there before. */
    void rollBack(PluginRow row) {
        prompt.confirm(NLS.bind(Messages.confirmRollBack, row.title(), row.earlierVersion()),
                () -> begin(Messages.rollingBack, row, service::rollBack));
    }

    /** Asks, and removes it. */
    void remove(PluginRow row) {
        prompt.confirm(NLS.bind(Messages.confirmRemove, row.title()),
                () -> begin(Messages.removing, row, service::remove));
    }

    private void begin(String name, PluginRow row, Change change) {
        Background.run(NLS.bind(name, row.title()), Display.getCurrent(),
                monitor -> change.make(row.plugin().id(), monitor), done -> {
                    changed.run();
                    LeftOver.tell(done);
                });
    }
}
