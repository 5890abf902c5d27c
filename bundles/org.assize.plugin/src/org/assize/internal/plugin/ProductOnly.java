package org.assize.internal.plugin;

import java.util.List;
import java.util.Optional;

import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.osgi.framework.Version;

/** Where there is no framework, everything is the product's. */
public final class ProductOnly implements PluginRegistry {

    private static final PluginInfo PRODUCT = PluginInfo.ofProduct("org.assize", Version.emptyVersion.toString());

    @Override
    public PluginInfo of(Class<?> type) {
        return PRODUCT;
    }

    @Override
    public PluginInfo ofBundle(String symbolicName) {
        return PluginInfo.ofProduct(symbolicName, PRODUCT.version());
    }

    @Override
    public Optional<PluginInfo> onStack(StackTraceElement[] stack) {
        return Optional.empty();
    }

    @Override
    public List<PluginInfo> plugins() {
        return List.of();
    }
}
