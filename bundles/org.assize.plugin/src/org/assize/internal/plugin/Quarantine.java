package org.assize.internal.plugin;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps bundles from being resolved that take no part: without that they have no classes, services or extensions. Such
 * as were resolved in an earlier run are taken back when this component starts, so it has to start before anything
 * that looks for extensions; the start levels of the product see to that.
 */
@Component(immediate = true, service = {})
public final class Quarantine {

    private static final Logger LOG = System.getLogger(Quarantine.class.getName());
    private static final long PATIENCE_SECONDS = 20;
    private static final String NO_REGISTRY_CACHE = "eclipse.noRegistryCache";

    private final LeftOut leftOut;
    private final ServiceRegistration<ResolverHookFactory> hook;

    /** Puts the bundles that are left out under quarantine before it returns. */
    @Activate
    public Quarantine(BundleContext framework, @Reference LeftOut leftOut) throws InterruptedException {
        this.leftOut = leftOut;
        if (leftOut.isSomethingLeftOut()) {
            // The registry of extensions takes over what it knew in the last run when it starts, after this component,
            // and hears nothing of bundles that are gone by then: it has to look anew, and not to remember the result.
            // The workbench, for one, does not start with the views of bundles that are not resolved.
            System.setProperty(NO_REGISTRY_CACHE, "true");
        }
        hook = framework.registerService(ResolverHookFactory.class, triggers -> new WithoutLeftOut(), null);
        takeBack(framework);
        takeIn(framework);
    }

    /** Lets every bundle be resolved again. */
    @Deactivate
    public void end() {
        hook.unregister();
    }

    private void takeBack(BundleContext framework) throws InterruptedException {
        List<Bundle> resolved = Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.INSTALLED && bundle.getState() != Bundle.UNINSTALLED)
                .filter(leftOut::contains).toList();
        if (resolved.isEmpty()) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        framework.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(resolved, event -> done.countDown());
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.log(Level.WARNING, "Left out, but not yet gone: {0}", resolved);
        }
    }

    /** Bundles that were left out in an earlier run: nobody else resolves those without services or code to be run. */
    private void takeIn(BundleContext framework) {
        List<Bundle> waiting = Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .filter(bundle -> leftOut.owner(bundle) != null && !leftOut.contains(bundle)).toList();
        if (!waiting.isEmpty()) {
            framework.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(waiting);
        }
    }

    private final class WithoutLeftOut implements ResolverHook {

        @Override
        public void filterResolvable(Collection<BundleRevision> candidates) {
            candidates.removeIf(revision -> leftOut.contains(revision.getBundle()));
        }

        @Override
        public void filterSingletonCollisions(BundleCapability singleton,
                Collection<BundleCapability> collisions) {
            // A bundle that cannot be resolved collides with none.
            collisions.removeIf(other -> leftOut.contains(other.getRevision().getBundle()));
        }

        @Override
        public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
            candidates.removeIf(capability -> leftOut.contains(capability.getRevision().getBundle()));
        }

        @Override
        public void end() {
            // nothing is kept
        }
    }
}
