package org.assize.internal.kit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Whether what a bundle requires is there, is meant for others, and is asked for with a range of versions. */
public final class ManifestCheck {

    private static final String JAVA = "java.";

    private final Product product;
    private final List<PluginBundle> together;
    private final Findings findings;

    /** @param together the bundles of the package, which may require each other */
    public ManifestCheck(Product product, List<PluginBundle> together, Findings findings) {
        this.product = product;
        this.together = together;
        this.findings = findings;
    }

    /** Checks one. */
    public void check(PluginBundle bundle) {
        bundle.header("Import-Package").forEach(e -> imported(bundle, e));
        bundle.header("Require-Bundle").forEach(e -> required(bundle, e));
        internalTypes(bundle);
    }

    private void imported(PluginBundle bundle, ManifestElement element) {
        for (String name : element.getValueComponents()) {
            VersionRange range = range(element.getAttribute("version"));
            if (name.startsWith(JAVA) || isOptional(element)) {
                continue;
            }
            List<Product.Exported> offered = exports(name).toList();
            if (offered.stream().noneMatch(e -> range.includes(e.version()))) {
                findings.error(bundle, name, offered.isEmpty() ? Messages.packageMissing
                        : NLS.bind(Messages.packageVersion, offered.getFirst().version(), range));
            } else if (offered.stream().allMatch(Product.Exported::internal)) {
                findings.error(bundle, name, Messages.packageInternal);
            } else if (Product.isOurs(name)) {
                promised(bundle, name, range, offered);
            }
        }
    }

    private void promised(PluginBundle bundle, String name, VersionRange range, List<Product.Exported> offered) {
        if (offered.stream().allMatch(e -> e.version().equals(Version.emptyVersion))) {
            findings.warn(bundle, name, Messages.packageUnpromised);
        } else if (range.getRight() == null) {
            findings.warn(bundle, name, NLS.bind(Messages.rangeOpen, usual(offered.getFirst().version())));
        }
    }

    private void required(PluginBundle bundle, ManifestElement element) {
        String name = element.getValue();
        VersionRange range = range(element.getAttribute("bundle-version"));
        if (isOptional(element)) {
            return;
        }
        List<Version> present = Stream.concat(
                product.bundles().stream().filter(b -> b.name().equals(name)).map(Product.Present::version),
                together.stream().filter(b -> b.name().equals(name)).map(b -> Version.parseVersion(b.version())))
                .toList();
        if (present.stream().noneMatch(range::includes)) {
            findings.error(bundle, name, present.isEmpty() ? Messages.bundleMissing
                    : NLS.bind(Messages.bundleVersion, present.getFirst(), range));
        } else if (Product.isOurs(name) && bundle.hasClasses()) {
            findings.warn(bundle, name, Messages.bundleRequired);
        }
    }

    /** A bundle that is required as a whole shows its inner packages; only the classes tell whether they are used. */
    private void internalTypes(PluginBundle bundle) {
        Set<String> used = new TreeSet<>();
        Set<String> inner = new TreeSet<>();
        product.packages().stream().filter(e -> e.internal() && Product.isOurs(e.name()))
                .forEach(e -> inner.add(e.name()));
        Predicate<String> own = name -> bundle.files().stream().anyMatch(f -> f.startsWith(name.replace('.', '/')));
        new UsedTypes(bundle).packages().stream().filter(p -> inner.contains(p) || isInternal(p)).filter(own.negate())
                .forEach(used::add);
        used.forEach(name -> findings.error(bundle, name, Messages.packageInternal));
    }

    private static boolean isInternal(String name) {
        return name.startsWith("org.assize.internal.");
    }

    private Stream<Product.Exported> exports(String name) {
        Stream<Product.Exported> own = together.stream().flatMap(b -> b.header("Export-Package").stream())
                .filter(e -> e.getValue().equals(name))
                .map(e -> new Product.Exported(name, Version.parseVersion(e.getAttribute("version")), false));
        return Stream.concat(product.packages().stream().filter(e -> e.name().equals(name)), own);
    }

    private static boolean isOptional(ManifestElement element) {
        return "optional".equals(element.getDirective("resolution"));
    }

    private static VersionRange range(String text) {
        return new VersionRange(text == null || text.isBlank() ? "0.0.0" : text);
    }

    private static String usual(Version version) {
        return "[" + version.getMajor() + "." + version.getMinor() + "," + (version.getMajor() + 1) + ")";
    }
}
