package org.assize.internal.document.worker;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Finds the files and folders from which a worker process can load a class: in OSGi those of its bundle and of every
 * bundle it is wired to, directly or not; otherwise the class path of this JVM.
 */
public final class WorkerClassPath {

    private static final Set<String> CODE = Set.of(PackageNamespace.PACKAGE_NAMESPACE,
            BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE);

    private WorkerClassPath() {
    }

    /**
     * {@return absolute paths}
     *
     * @throws IOException if a bundle has no place in the file system
     */
    public static List<Path> of(Class<?> type) throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(type);
        if (bundle == null) {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(s -> !s.isBlank()).map(s -> Path.of(s).toAbsolutePath()).toList();
        }
        Set<Path> roots = new LinkedHashSet<>();
        for (BundleWiring wiring : closure(bundle.adapt(BundleWiring.class))) {
            if (wiring.getBundle().getBundleId() == 0) {
                roots.add(file(NLS.class.getProtectionDomain().getCodeSource().getLocation().toExternalForm()));
            } else {
                roots.addAll(roots(wiring));
            }
        }
        return new ArrayList<>(roots);
    }

    private static Set<BundleWiring> closure(BundleWiring start) {
        Set<BundleWiring> found = new LinkedHashSet<>(Set.of(start));
        Deque<BundleWiring> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (BundleWire wire : open.remove().getRequiredWires(null)) {
                BundleWiring provider = wire.getProviderWiring();
                if (CODE.contains(wire.getCapability().getNamespace()) && provider != null && found.add(provider)) {
                    open.add(provider);
                }
            }
        }
        return found;
    }

    /** One class of every package tells where the package is; an attached fragment may add to a package of its host. */
    private static Set<Path> roots(BundleWiring wiring) throws IOException {
        Collection<String> classes = wiring.listResources("/", "*.class",
                BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE);
        boolean alone = wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE).isEmpty();
        Set<Path> roots = new LinkedHashSet<>();
        Set<String> packages = new HashSet<>();
        for (String name : classes) {
            if (!alone || packages.add(name.substring(0, name.lastIndexOf('/') + 1))) {
                for (URL url : Collections.list(wiring.getBundle().getResources(name))) {
                    roots.add(root(FileLocator.resolve(url), name));
                }
            }
        }
        return roots;
    }

    private static Path root(URL resolved, String name) throws IOException {
        String text = resolved.toExternalForm();
        if (text.startsWith("jar:") && text.contains("!/")) {
            return file(text.substring(4, text.indexOf("!/")));
        }
        if (!text.startsWith("file:") || !text.endsWith(name)) {
            throw new IOException("no file for " + text);
        }
        return file(text.substring(0, text.length() - name.length()));
    }

    private static Path file(String url) throws IOException {
        try {
            // The platform's URLs are not always escaped.
            return Path.of(URI.create(url.replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            throw new IOException("no file for " + url, e);
        }
    }
}
