package org.assize.internal.cli.plugin;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;

import picocli.CommandLine.Command;

/** Installs, lists and removes plugins. */
@Command(name = "plugin", mixinStandardHelpOptions = true,
        subcommands = {PluginListCommand.class, PluginInstallCommand.class, PluginRemoveCommand.class,
                PluginEnableCommand.class, PluginDisableCommand.class, PluginRollBackCommand.class,
                PluginUpdatesCommand.class, PluginTrustCommand.class, PluginDistrustCommand.class,
                PluginTrustedCommand.class, PluginLogCommand.class, PluginSignCommand.class, PluginCheckCommand.class})
public final class PluginCommand extends CliCommand {

    public PluginCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }
}
