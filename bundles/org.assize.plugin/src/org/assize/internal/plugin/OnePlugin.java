package org.assize.internal.plugin;

import java.util.List;
import java.util.Optional;

import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;

/**
 * Where there is no framework, everything is of one plugin.
 *
 * @param plugin that one
 */
public record OnePlugin(PluginInfo plugin) implements PluginRegistry {

    /** The product as a whole, of no version in particular. */
    public static final OnePlugin PRODUCT = new OnePlugin(PluginInfo.ofProduct("org.assize", "0.0.0"));

    @Override
    public PluginInfo of(Class<?> type) {
        return plugin;
    }

    @Override
    public PluginInfo ofBundle(String symbolicName) {
        return plugin.foreign() ? plugin : PluginInfo.ofProduct(symbolicName, plugin.version());
    }

    @Override
    public Optional<PluginInfo> onStack(StackTraceElement[] stack) {
        return Optional.empty();
    }

    @Override
    public List<PluginInfo> plugins() {
        return plugin.foreign() ? List.of(plugin) : List.of();
    }
}
