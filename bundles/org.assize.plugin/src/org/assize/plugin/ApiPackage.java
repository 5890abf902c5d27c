package org.assize.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * A package of the product that plugins may count on. Its version follows its content: the first number rises when a
 * plugin may have to change, the second when something is added. What the product exports without a version may change
 * at any time.
 *
 * @param bundle  symbolic name of the bundle that holds it
 * @param version of the package, three numbers
 */
public record ApiPackage(String name, String version, String bundle) {

    private static final String OURS = "org.assize.";

    /** Those of the running product, by name; none outside of OSGi. */
    public static List<ApiPackage> ofProduct() {
        List<ApiPackage> found = new ArrayList<>();
        Bundle own = FrameworkUtil.getBundle(ApiPackage.class);
        if (own != null) {
            for (Bundle bundle : own.getBundleContext().getBundles()) {
                if (bundle.getSymbolicName().startsWith(OURS)) {
                    found.addAll(of(bundle));
                }
            }
        }
        found.sort(Comparator.comparing(ApiPackage::name));
        return found;
    }

    private static List<ApiPackage> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? List.of() : revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)
                .stream().filter(ApiPackage::isPromised)
                .map(c -> new ApiPackage((String) c.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE),
                        version(c).toString(), bundle.getSymbolicName()))
                .toList();
    }

    private static boolean isPromised(BundleCapability exported) {
        return !exported.getDirectives().containsKey("x-internal")
                && !exported.getDirectives().containsKey("x-friends")
                && !version(exported).equals(Version.emptyVersion);
    }

    private static Version version(BundleCapability exported) {
        return exported.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE) instanceof Version version
                ? version : Version.emptyVersion;
    }
}
