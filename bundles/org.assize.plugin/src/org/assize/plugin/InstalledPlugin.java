package org.assize.plugin;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is written down about a plugin when it is installed.
 *
 * @param id      of what was installed
 * @param version OSGi version
 * @param name    for people
 * @param vendor  as the plugin says; may be empty
 * @param bundles those that came with it and are not part of the product
 * @param signer  who signed it; null if that is not known
 * @param enabled whether it takes part in the next start
 */
public record InstalledPlugin(String id, String version, String name, String vendor, List<BundleId> bundles,
        @Nullable Signer signer, boolean enabled) {

    public InstalledPlugin {
        bundles = List.copyOf(bundles);
    }

    /**
     * A bundle.
     *
     * @param symbolicName its name
     * @param version      OSGi version with qualifier
     */
    public record BundleId(String symbolicName, String version) {
    }
}
