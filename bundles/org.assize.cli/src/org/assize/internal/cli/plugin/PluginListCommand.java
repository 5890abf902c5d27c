package org.assize.internal.cli.plugin;

import java.util.List;

import org.assize.install.PackageSigner;
import org.assize.install.PluginDescription;
import org.assize.install.PluginException;
import org.assize.install.PluginInstallation;
import org.assize.install.PluginService;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

/** Lists installed plugins with who signed them and what they add. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class PluginListCommand extends OnPlugins {

    public PluginListCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        List<PluginInstallation> installed = plugins.installed();
        if (json()) {
            terminal().json(installed);
            return ExitCodes.OK;
        }
        if (installed.isEmpty()) {
            terminal().message(Messages.pluginsNone);
        }
        for (PluginInstallation each : installed) {
            new PluginText(terminal()).print(each.plugin(), each.enabled() ? "" : Messages.pluginOff);
            each.hindrances().forEach(hindrance -> terminal().line("    " + hindrance));
            if (each.canRollBack()) {
                terminal().line("    " + NLS.bind(Messages.pluginVersions, String.join(", ", each.versions())));
            }
        }
        return ExitCodes.OK;
    }

    /** Prints a plugin. */
    record PluginText(Terminal terminal) {

        void print(PluginDescription plugin, String state) {
            PackageSigner signer = plugin.signer();
            terminal.line(NLS.bind(Messages.pluginLine, new Object[] {plugin.id(), plugin.version(), plugin.name(),
                    signer == null ? Messages.pluginNoSigner : signer.name(), state}).stripTrailing());
            plugin.contributions().forEach(each -> terminal.line(("    " + each.target() + "  " + each.name())
                    .stripTrailing()));
        }
    }
}
