package org.assize.internal.ui.plugin;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.assize.install.PackagePreview;
import org.assize.install.PluginDescription;
import org.assize.install.PluginException;
import org.assize.install.PluginInstallation;
import org.assize.install.PluginService;
import org.assize.ui.Background;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Installs a package: looks at it in the background, shows what is in it, and installs it if that is wanted. */
final class PackageInstall {

    private final PluginService service;
    private final Shell shell;
    private final Runnable changed;

    /**
     * For one package.
     *
     * @param changed called on the UI thread when it is installed
     */
    PackageInstall(PluginService service, Shell shell, Runnable changed) {
        this.service = service;
        this.shell = shell;
        this.changed = changed;
    }

    void begin(URI source) {
        Background.run(NLS.bind(Messages.looking, name(source)), shell.getDisplay(),
                monitor -> look(source, monitor), this::show);
    }

    /** What was looked at, and how it is told. */
    private record Look(PackagePreview preview, String text) {
    }

    private Look look(URI source, IProgressMonitor monitor) throws PluginException {
        Map<String, String> installed = service.installed().stream().map(PluginInstallation::plugin)
                .collect(Collectors.toMap(PluginDescription::id, PluginDescription::version));
        PackagePreview preview = service.preview(source, monitor);
        return new Look(preview, PackageText.of(preview, installed));
    }

    private void show(Look look) {
        PackagePreview preview = look.preview();
        if (!shell.isDisposed()
                && new PackageDialog(shell, preview, name(preview.source()), look.text()).open() == Window.OK) {
            install(preview);
        } else {
            preview.close();
        }
    }

    private void install(PackagePreview preview) {
        Background.run(NLS.bind(Messages.installing, name(preview.source())), shell.getDisplay(), monitor -> {
            try (preview) {
                return service.install(preview, monitor);
            }
        }, change -> {
            changed.run();
            LeftOver.tell(change);
        });
    }

    private static String name(URI source) {
        return "file".equals(source.getScheme()) ? String.valueOf(Path.of(source).getFileName()) : source.toString();
    }
}
