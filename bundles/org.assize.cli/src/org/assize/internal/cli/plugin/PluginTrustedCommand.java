package org.assize.internal.cli.plugin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

/** Lists the certificates that are trusted. */
@Command(name = "trusted", mixinStandardHelpOptions = true)
public final class PluginTrustedCommand extends OnPlugins {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    public PluginTrustedCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        return print(plugins.trusted());
    }

    private int print(List<TrustedCertificate> certificates) {
        if (json()) {
            terminal().json(certificates);
        } else {
            certificates.forEach(each -> terminal().line(line(each)));
        }
        return ExitCodes.OK;
    }

    /** A certificate for people, its whole fingerprint included: that is what they have to compare. */
    static String line(TrustedCertificate certificate) {
        return NLS.bind(Messages.pluginCertificate, new Object[] {certificate.name(), certificate.fingerprint(),
                local(certificate.notBefore()), local(certificate.notAfter()),
                certificate.revoked() ? Messages.pluginRevoked : ""}).stripTrailing();
    }

    private static String local(Instant at) {
        return MOMENT.withZone(ZoneId.systemDefault()).format(at);
    }
}
