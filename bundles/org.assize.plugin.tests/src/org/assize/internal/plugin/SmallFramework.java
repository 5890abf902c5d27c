package org.assize.internal.plugin;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A real framework inside of the test, with a storage that survives it. */
final class SmallFramework implements AutoCloseable {

    private final Framework framework;

    SmallFramework(Path storage) throws BundleException {
        FrameworkFactory factory = ServiceLoader
                .load(FrameworkFactory.class, Framework.class.getClassLoader()).findFirst().orElseThrow();
        framework = factory.newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(),
                "osgi.framework.useSystemProperties", "false"));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs a bundle as the configurator does with what was installed by p2, and starts it. */
    Bundle installed(Path jar) throws BundleException {
        return framework.getBundleContext().installBundle("reference:" + jar.toUri());
    }

    /** An object of a class that a bundle holds. */
    @SuppressWarnings("unchecked")
    static <T> T make(Bundle bundle, String className) {
        try {
            return (T) bundle.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }
}
