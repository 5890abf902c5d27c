package org.assize.internal.cli.plugin;

import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;

/** Lets a disabled plugin take part again. */
@Command(name = "enable", mixinStandardHelpOptions = true)
public final class PluginEnableCommand extends OnPlugin {

    public PluginEnableCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        return changed(Messages.pluginEnabled, plugins.enable(id(), new NullProgressMonitor()));
    }
}
