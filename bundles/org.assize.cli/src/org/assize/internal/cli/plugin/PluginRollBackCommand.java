package org.assize.internal.cli.plugin;

import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;

/** Replaces a plugin by the version before. */
@Command(name = "rollback", mixinStandardHelpOptions = true)
public final class PluginRollBackCommand extends OnPlugin {

    public PluginRollBackCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        return changed(Messages.pluginRolledBack, plugins.rollBack(id(), new NullProgressMonitor()));
    }
}
