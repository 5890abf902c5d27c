package org.assize.internal.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What a product offers to plugins.
 *
 * @param packages what its bundles export
 * @param bundles  its bundles
 * @param points   ids of its extension points
 * @param schemas  what may be written in extensions to those points that are ours, by their ids
 */
public record Product(List<Exported> packages, List<Present> bundles, Set<String> points,
        Map<String, ExtensionSchema> schemas) {

    private static final String OURS = "org.assize.";

    /** A package, and whether it is for friends only. */
    record Exported(String name, Version version, boolean internal) {
    }

    /** A bundle. */
    record Present(String name, Version version) {
    }

    /** Copies what it is given. */
    public Product {
        packages = List.copyOf(packages);
        bundles = List.copyOf(bundles);
        points = Set.copyOf(points);
        schemas = Map.copyOf(schemas);
    }

    /** The one that runs; outside of OSGi there is nothing. */
    public static Product running() {
        Bundle own = FrameworkUtil.getBundle(Product.class);
        if (own == null) {
            return new Product(List.of(), List.of(), Set.of(), Map.of());
        }
        BundleContext context = own.getBundleContext();
        List<Exported> packages = new ArrayList<>();
        List<Present> bundles = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            bundles.add(new Present(bundle.getSymbolicName(), bundle.getVersion()));
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision != null) {
                revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)
                        .forEach(c -> packages.add(exported(c)));
            }
        }
        IExtensionPoint[] points = RegistryFactory.getRegistry().getExtensionPoints();
        Map<String, ExtensionSchema> schemas = new TreeMap<>();
        for (IExtensionPoint point : points) {
            if (isOurs(point.getUniqueIdentifier())) {
                schema(point).ifPresent(schema -> schemas.put(point.getUniqueIdentifier(), schema));
            }
        }
        return new Product(packages, bundles, Arrays.stream(points).map(IExtensionPoint::getUniqueIdentifier)
                .collect(Collectors.toSet()), schemas);
    }

    private static Optional<ExtensionSchema> schema(IExtensionPoint point) {
        Bundle owner = ContributorFactoryOSGi.resolve(point.getContributor());
        URL place = owner == null ? null : owner.getEntry(point.getSchemaReference());
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream in = place.openStream()) {
            return Optional.of(ExtensionSchema.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a bundle of the product that cannot be read
        }
    }

    private static Exported exported(BundleCapability capability) {
        Object version = capability.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE);
        return new Exported((String) capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE),
                version instanceof Version v ? v : Version.emptyVersion,
                capability.getDirectives().containsKey("x-internal")
                        || capability.getDirectives().containsKey("x-friends"));
    }

    /** Whether a package or bundle is of the product itself and not of the platform below it. */
    static boolean isOurs(String name) {
        return name.startsWith(OURS);
    }
}
