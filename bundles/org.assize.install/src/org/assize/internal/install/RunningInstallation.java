package org.assize.internal.install;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;

import org.assize.internal.install.recovery.Installation;
import org.assize.plugin.InstalledPlugins;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Where the product runs from. Not where the user says it should keep its settings: trust lies with the product. */
final class RunningInstallation {

    /** The name under which the product is built. */
    private static final String PROFILE = "assize";

    private RunningInstallation() {
    }

    static Workplace of(BundleContext framework, IProvisioningAgentProvider agents, InstalledPlugins records,
            Clock clock) {
        String profile = framework.getProperty("eclipse.p2.profile");
        return new Workplace(new Installation(root(framework)), profile == null ? PROFILE : profile, agents, records,
                clock);
    }

    private static Path root(BundleContext framework) {
        try {
            Collection<ServiceReference<Location>> found =
                    framework.getServiceReferences(Location.class, Location.INSTALL_FILTER);
            for (ServiceReference<Location> reference : found) {
                Location location = framework.getService(reference);
                if (location != null && location.isSet()) {
                    return Path.of(URIUtil.toURI(location.getURL())).toAbsolutePath().normalize();
                }
            }
        } catch (InvalidSyntaxException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException(Location.INSTALL_FILTER);
    }
}
