package org.assize.internal.cli.plugin;

import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;

/** Leaves a plugin out without removing it. */
@Command(name = "disable", mixinStandardHelpOptions = true)
public final class PluginDisableCommand extends OnPlugin {

    public PluginDisableCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        return changed(Messages.pluginDisabled, plugins.disable(id(), new NullProgressMonitor()));
    }
}
