package org.assize.architecture.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.architecture.Bundle;
import org.assize.architecture.ManifestHeader;
import org.assize.architecture.Repository;

import aQute.bnd.version.Version;

/** The packages that the bundles export with a version, as they were built. */
final class PublishedApi {

    /** A folder with the classes of each bundle in a folder of its name, to try without a whole build. */
    private static final String CLASSES = System.getProperty("assize.classes", "");

    private PublishedApi() {
    }

    static List<ApiPackage> packages() {
        List<ApiPackage> packages = new ArrayList<>();
        for (Bundle bundle : Repository.bundles()) {
            List<ApiPackage.Exported> exported = exported(bundle);
            if (!exported.isEmpty()) {
                packages.addAll(ApiPackage.read(classes(bundle), exported));
            }
        }
        return packages;
    }

    /** Packages that everybody may see but that nobody is promised. */
    static boolean isPromised(ManifestHeader export) {
        return export.parameters().containsKey("version") && !export.parameters().containsKey("x-internal:")
                && !export.parameters().containsKey("x-friends:");
    }

    private static List<ApiPackage.Exported> exported(Bundle bundle) {
        return bundle.exports().stream().filter(PublishedApi::isPromised)
                .map(e -> new ApiPackage.Exported(e.name(), Version.parseVersion(e.parameters().get("version"))))
                .toList();
    }

    private static Path classes(Bundle bundle) {
        Path folder = CLASSES.isEmpty() ? bundle.folder().resolve("target/classes")
                : Path.of(CLASSES, bundle.name());
        if (!Files.isDirectory(folder)) {
            throw new AssertionError("the classes of " + bundle + " are missing in " + folder
                    + "; build the bundles first, with releng/test or releng/run");
        }
        return folder;
    }
}
