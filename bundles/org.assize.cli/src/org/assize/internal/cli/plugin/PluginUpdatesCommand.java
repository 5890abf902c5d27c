package org.assize.internal.cli.plugin;

import java.util.List;

import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.install.PluginUpdate;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells which installed plugins a repository has newer versions of. */
@Command(name = "updates", mixinStandardHelpOptions = true)
public final class PluginUpdatesCommand extends OnPlugins {

    @Parameters(paramLabel = "SOURCE", descriptionKey = "plugin.source")
    private String source = "";

    public PluginUpdatesCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        List<PluginUpdate> updates = plugins.updates(source(source), new NullProgressMonitor());
        if (json()) {
            terminal().json(updates);
        } else {
            updates.forEach(update -> terminal().line(NLS.bind(Messages.pluginUpdate,
                    new Object[] {update.id(), update.installed(), update.available()})));
        }
        return ExitCodes.OK;
    }
}
