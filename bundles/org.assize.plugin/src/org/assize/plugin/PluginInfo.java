package org.assize.plugin;

import org.assize.internal.plugin.Messages;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * A plugin, or a part of the product.
 *
 * @param id      of what was installed; for parts of the product the symbolic name of the bundle
 * @param version OSGi version
 * @param name    for people; the id where the plugin has no name
 * @param vendor  as the plugin says, which proves nothing; may be empty
 * @param origin  how it came here
 * @param signer  who signed it; null for the product and for what was not installed by Assize
 * @param enabled whether it takes part since this process started
 */
public record PluginInfo(String id, String version, String name, String vendor, Origin origin,
        @Nullable Signer signer, boolean enabled) {

    /** How a plugin came here. */
    public enum Origin {
        /** It came with the product. */
        PRODUCT,
        /** It was installed by Assize, which looked at its signature. */
        INSTALLED,
        /** Somebody put it into the running framework. */
        UNKNOWN
    }

    /** A part of the product. */
    public static PluginInfo ofProduct(String id, String version) {
        return new PluginInfo(id, version, id, "", Origin.PRODUCT, null, true);
    }

    /** Whether it can be left out without the product missing anything of its own. */
    public boolean foreign() {
        return origin != Origin.PRODUCT;
    }

    /** Name, version and signer in the language of the user. */
    public String display() {
        if (!foreign()) {
            return NLS.bind(Messages.displayProduct, name, version);
        }
        return signer == null ? NLS.bind(Messages.displayUnsigned, name, version)
                : NLS.bind(Messages.displaySigned, new Object[] {name, version, signer.name()});
    }
}
