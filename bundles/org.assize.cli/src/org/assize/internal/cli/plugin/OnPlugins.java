package org.assize.internal.cli.plugin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.assize.install.PluginChange;
import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** A command about the plugins of this installation. What is refused is bad input, with every reason told. */
abstract class OnPlugins extends CliCommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    OnPlugins(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    public final Integer call() throws Exception {
        try {
            return run(service(PluginService.class));
        } catch (PluginException e) {
            terminal().message(e.getMessage());
            e.problems().forEach(problem -> terminal().message("  " + problem));
            return ExitCodes.INPUT;
        }
    }

    /** Does the work. */
    abstract int run(PluginService plugins) throws Exception;

    final boolean json() {
        return json;
    }

    /** An address as it is, anything else as a file. */
    final URI source(String given) {
        try {
            return given.matches("[a-zA-Z]{2,}:.*") ? new URI(given) : Path.of(given).toAbsolutePath().toUri();
        } catch (URISyntaxException e) {
            throw wrongUsage(e.getMessage());
        }
    }

    /** Tells what was changed. */
    final int changed(String message, PluginChange change) {
        if (json) {
            terminal().json(change);
        } else {
            change.plugins().forEach(plugin -> terminal().line(NLS.bind(message, plugin)));
            if (!change.leftOver().isEmpty()) {
                terminal().message(change.leftOver());
            }
            if (change.restartNeeded()) {
                terminal().message(Messages.pluginRestart);
            }
        }
        return ExitCodes.OK;
    }
}
