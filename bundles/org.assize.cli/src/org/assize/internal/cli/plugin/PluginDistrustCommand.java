package org.assize.internal.cli.plugin;

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

/** No longer trusts a certificate. */
@Command(name = "distrust", mixinStandardHelpOptions = true)
public final class PluginDistrustCommand extends OnPlugins {

    @Parameters(paramLabel = "FINGERPRINT", descriptionKey = "plugin.fingerprint")
    private String fingerprint = "";

    public PluginDistrustCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        TrustedCertificate removed = plugins.distrust(fingerprint);
        if (json()) {
            terminal().json(removed);
        } else {
            terminal().line(NLS.bind(Messages.pluginDistrusted, PluginTrustedCommand.line(removed)));
        }
        return ExitCodes.OK;
    }
}
