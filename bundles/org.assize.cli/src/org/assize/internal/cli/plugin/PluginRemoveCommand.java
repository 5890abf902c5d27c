package org.assize.internal.cli.plugin;

import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;

/** Takes a plugin out of the installation. */
@Command(name = "remove", mixinStandardHelpOptions = true)
public final class PluginRemoveCommand extends OnPlugin {

    public PluginRemoveCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        return changed(Messages.pluginRemoved, plugins.remove(id(), new NullProgressMonitor()));
    }
}
