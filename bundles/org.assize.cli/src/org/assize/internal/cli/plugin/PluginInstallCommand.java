package org.assize.internal.cli.plugin;

import org.assize.install.PackagePreview;
import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.internal.cli.plugin.PluginListCommand.PluginText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs the plugins of a package, or tells what they would bring. */
@Command(name = "install", mixinStandardHelpOptions = true)
public final class PluginInstallCommand extends OnPlugins {

    @Parameters(paramLabel = "SOURCE", descriptionKey = "plugin.source")
    private String source = "";

    @Option(names = "--preview", descriptionKey = "plugin.preview")
    private boolean preview;

    public PluginInstallCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(PluginService plugins) throws PluginException {
        IProgressMonitor progress = new NullProgressMonitor();
        try (PackagePreview found = plugins.preview(source(source), progress)) {
            if (preview && json()) {
                terminal().json(PreviewJson.of(found));
            } else if (preview) {
                found.plugins().forEach(plugin -> new PluginText(terminal()).print(plugin, ""));
            }
            if (!found.installable()) {
                return refused(found);
            }
            return preview ? ExitCodes.OK : changed(Messages.pluginInstalled, plugins.install(found, progress));
        }
    }

    private int refused(PackagePreview found) {
        if (json() && !preview) {
            terminal().json(PreviewJson.of(found));
        }
        terminal().message(NLS.bind(Messages.pluginRefused, source));
        found.problems().forEach(problem -> terminal().message("  " + problem));
        return ExitCodes.INPUT;
    }
}
