package org.assize.install;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a plugin says about itself, and who vouches for it.
 *
 * @param id symbolic name of its feature or bundle
 * @param version in the form of OSGi
 * @param name for people; the identifier where it has none
 * @param vendor may be empty
 * @param description may be empty
 * @param licence text or address, may be empty
 * @param signer who signed its jars; null as long as that is not established
 * @param bundles its bundles as {@code name version}
 * @param contributions what it adds to the product
 * @param missing what it requires and neither the package nor the product has; with any of these it cannot be installed
 */
public record PluginDescription(String id, String version, String name, String vendor, String description,
        String licence, @Nullable PackageSigner signer, List<String> bundles, List<PluginContribution> contributions,
        List<String> missing) {

    /** {@return the same plugin with its texts in another language} */
    public PluginDescription worded(String named, String by, String described, String licensed) {
        return new PluginDescription(id, version, named, by, described, licensed, signer, bundles, contributions,
                missing);
    }
}
