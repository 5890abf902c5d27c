package org.assize.internal.plugin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where is kept what has to outlive this process. What is installed lies beside the configuration of the installation.
 * So does what is learnt about it, unless the user may not write there: then it lies in the user's home.
 */
@Component(service = StateFolders.class)
public final class StateFolders {

    private static final String NAME = "org.assize.plugin";

    private final Path installation;
    private final Path learnt;

    /** Of the running framework. */
    @Activate
    public StateFolders(BundleContext framework) {
        Path home = home();
        Path configuration = configuration(framework, home);
        installation = configuration.resolve(NAME);
        learnt = writable(configuration) ? installation : home.resolve(NAME);
    }

    /** Both in one. */
    public StateFolders(Path folder) {
        installation = folder;
        learnt = folder;
    }

    /** The folder that belongs to what is installed; perhaps not writable. */
    public Path installation() {
        return installation;
    }

    /** The folder for what is learnt while running. */
    public Path learnt() {
        return learnt;
    }

    private static Path home() {
        String moved = System.getProperty("assize.home");
        return moved != null ? Path.of(moved) : Path.of(System.getProperty("user.home"), ".assize");
    }

    private static Path configuration(BundleContext framework, Path otherwise) {
        try {
            Collection<ServiceReference<Location>> found =
                    framework.getServiceReferences(Location.class, Location.CONFIGURATION_FILTER);
            for (ServiceReference<Location> reference : found) {
                Location location = framework.getService(reference);
                if (location != null && location.isSet()) {
                    return path(location);
                }
            }
            return otherwise;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever may not write the installation has a configuration of his own above that of the installation. */
    private static Path path(Location location) {
        Location shared = location.getParentLocation();
        Location ofInstallation = shared != null && shared.isSet() ? shared : location;
        return Path.of(URI.create(ofInstallation.getURL().toString().replace(" ", "%20")));
    }

    /** Asks by writing: what permissions say is not what happens on every file system. */
    private static boolean writable(Path configuration) {
        try {
            Path folder = Files.createDirectories(configuration.resolve(NAME));
            Files.delete(Files.createTempFile(folder, ".", ".tmp"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
