package org.assize.internal.cli;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Services of the running platform. */
final class PlatformServices implements Services {

    /** Services start lazily and in parallel; one that is missing after this time is a defect of the installation. */
    private static final long PATIENCE_MILLIS = 20_000;

    private final BundleContext bundles;

    PlatformServices(BundleContext bundles) {
        this.bundles = bundles;
    }

    @Override
    public <T> T get(Class<T> type) {
        // left open: the process ends with the command
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundles, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new IllegalStateException(NLS.bind(Messages.serviceMissing, type.getName()));
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
