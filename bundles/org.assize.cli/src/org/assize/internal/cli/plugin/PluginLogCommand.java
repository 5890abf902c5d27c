package org.assize.internal.cli.plugin;

import java.util.List;
import java.util.Locale;

import org.assize.install.AuditLine;
import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;

import picocli.CommandLine.Command;

/** Prints what was decided about plugins, oldest first. */
@Command(name = "log", mixinStandardHelpOptions = true)
public final class PluginLogCommand extends OnPlugins {

    public PluginLogCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        List<AuditLine> lines = plugins.log();
        if (json()) {
            terminal().json(lines);
        } else {
            lines.forEach(each -> terminal().line(String.join("  ", each.at().toString(), each.who(),
                    each.what().name().toLowerCase(Locale.ROOT), each.subject(), each.hash(), each.signer(),
                    each.detail()).stripTrailing()));
        }
        return ExitCodes.OK;
    }
}
