package org.assize.internal.rcp;

import java.util.Optional;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.Failure;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.jspecify.annotations.Nullable;

/**
 * Puts down to plug-ins what their views, editors, handlers and listeners throw. The workbench catches that and writes
 * it to the log, whose entries then name the workbench; the stack says whose code it was. What a plug-in logs itself
 * is its own business.
 */
record LoggedFailures(PluginRegistry plugins, Containment containment) implements ILogListener {

    @Override
    public void logging(IStatus status, String source) {
        Throwable thrown = status.getException();
        if (thrown != null && status.matches(IStatus.ERROR)) {
            guilty(thrown).filter(plugin -> !plugins.ofBundle(status.getPlugin()).id().equals(plugin.id()))
                    .ifPresent(plugin -> containment.failed(Contribution.whole(plugin), Failure.of(thrown)));
        }
    }

    /** The plug-in whose code is nearest to what was thrown. */
    private Optional<PluginInfo> guilty(Throwable thrown) {
        Optional<PluginInfo> found = Optional.empty();
        for (@Nullable Throwable t = thrown; t != null && found.isEmpty(); t = t.getCause()) {
            found = plugins.onStack(t.getStackTrace());
        }
        return found;
    }
}
