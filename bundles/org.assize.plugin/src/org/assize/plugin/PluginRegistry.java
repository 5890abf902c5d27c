package org.assize.plugin;

import java.util.List;
import java.util.Optional;

import org.assize.internal.plugin.OnePlugin;
import org.osgi.annotation.versioning.ProviderType;

/** Tells whose a contribution is. Any thread; nothing is read from disk after the first call. */
@ProviderType
public interface PluginRegistry {

    /** The plugin whose bundle holds a class; outside of OSGi everything is the product's. */
    PluginInfo of(Class<?> type);

    /** The plugin that an object came from, by its class. */
    default PluginInfo of(Object contribution) {
        return of(contribution.getClass());
    }

    /**
     * The plugin that a bundle belongs to, for instance one named by an extension.
     *
     * @param symbolicName of a bundle; one that is not installed belongs to an unknown plugin of that id
     */
    PluginInfo ofBundle(String symbolicName);

    /**
     * The foreign plugin whose code was entered last on a stack, if there is one.
     *
     * @param stack innermost call first, as {@link Thread#getStackTrace()} returns it
     */
    Optional<PluginInfo> onStack(StackTraceElement[] stack);

    /** All that did not come with the product, by name; also those that are disabled. */
    List<PluginInfo> plugins();

    /** For tests and programs without OSGi: everything is the product's. */
    static PluginRegistry ofProduct() {
        return OnePlugin.PRODUCT;
    }

    /** For tests: everything is of one plugin. */
    static PluginRegistry allOf(PluginInfo plugin) {
        return new OnePlugin(plugin);
    }
}
