package org.assize.internal.ui.plugin;

import java.net.URI;
import java.nio.file.Path;

import org.assize.install.PackagePreview;
import org.assize.install.PluginService;
import org.assize.ui.Background;
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
                monitor -> service.preview(source, monitor), this::show);
    }

    private void show(PackagePreview preview) {
        if (!shell.isDisposed() && new PackageDialog(shell, preview, name(preview.source())).open() == Window.OK) {
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
        }, change -> changed.run());
    }

    private static String name(URI source) {
        return "file".equals(source.getScheme()) ? String.valueOf(Path.of(source).getFileName()) : source.toString();
    }
}
