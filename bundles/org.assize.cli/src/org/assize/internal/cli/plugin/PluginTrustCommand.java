package org.assize.internal.cli.plugin;

import java.nio.file.Path;
import java.util.List;

import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.install.TrustedCertificate;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Trusts a certificate from now on. */
@Command(name = "trust", mixinStandardHelpOptions = true)
public final class PluginTrustCommand extends OnPlugins {

    @Parameters(paramLabel = "FILE", descriptionKey = "plugin.certificate")
    private Path file = Path.of("");

    public PluginTrustCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        List<TrustedCertificate> added = plugins.trust(file);
        if (json()) {
            terminal().json(added);
        } else {
            added.forEach(each -> terminal().line(
                    NLS.bind(Messages.pluginTrusted, PluginTrustedCommand.line(each))));
        }
        return ExitCodes.OK;
    }
}
