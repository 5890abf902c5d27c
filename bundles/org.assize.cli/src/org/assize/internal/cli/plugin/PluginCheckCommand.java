package org.assize.internal.cli.plugin;

import java.nio.file.Path;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.kit.KitFinding;
import org.assize.kit.KitReport;
import org.assize.kit.PluginKit;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a package of plugins fits this product. Installs nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class PluginCheckCommand extends CliCommand {

    @Parameters(paramLabel = "PACKAGE", descriptionKey = "plugin.check.package")
    private Path source;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public PluginCheckCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    public Integer call() throws Exception {
        KitReport report = service(PluginKit.class).check(source, () -> false);
        if (json) {
            terminal().json(report);
        } else {
            print(report);
        }
        return report.fits() ? ExitCodes.OK : ExitCodes.PROBLEM;
    }

    private void print(KitReport report) {
        for (KitFinding finding : report.findings()) {
            String about = finding.about().isEmpty() ? "" : " " + finding.about();
            terminal().line(finding.severity() + " " + finding.bundle() + about + ": " + finding.message());
        }
        terminal().line(NLS.bind(report.fits() ? Messages.pluginFits : Messages.pluginDoesNotFit,
                String.join(", ", report.bundles())));
    }
}
