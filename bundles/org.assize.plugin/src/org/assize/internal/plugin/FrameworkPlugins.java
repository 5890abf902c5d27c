package org.assize.internal.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows plugins by the bundles of the running framework. */
@Component(service = PluginRegistry.class)
public final class FrameworkPlugins implements PluginRegistry {

    private final BundleContext framework;
    private final LeftOut leftOut;

    @Activate
    public FrameworkPlugins(BundleContext framework, @Reference LeftOut leftOut) {
        this.framework = framework;
        this.leftOut = leftOut;
    }

    @Override
    public PluginInfo of(Class<?> type) {
        Bundle bundle = FrameworkUtil.getBundle(type);
        return bundle == null ? PluginInfo.ofProduct("java", Version.emptyVersion.toString()) : of(bundle);
    }

    @Override
    public PluginInfo ofBundle(String symbolicName) {
        return Stream.of(framework.getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .max(Comparator.comparing(Bundle::getVersion)).map(this::of)
                .orElseGet(() -> new PluginInfo(symbolicName, Version.emptyVersion.toString(), symbolicName, "",
                        Origin.UNKNOWN, null, false));
    }

    @Override
    public Optional<PluginInfo> onStack(StackTraceElement[] stack) {
        List<Bundle> foreign = foreign();
        if (foreign.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(stack).map(StackTraceElement::getClassName).distinct()
                .flatMap(name -> foreign.stream().filter(bundle -> holds(bundle, name))).findFirst().map(this::of);
    }

    @Override
    public List<PluginInfo> plugins() {
        List<PluginInfo> all = new ArrayList<>(leftOut.installed().stream().map(this::of).toList());
        foreign().stream().filter(bundle -> leftOut.owner(bundle) == null).map(this::of).forEach(all::add);
        all.sort(Comparator.comparing(PluginInfo::name).thenComparing(PluginInfo::id));
        return all;
    }

    private List<Bundle> foreign() {
        return Stream.of(framework.getBundles()).filter(bundle -> leftOut.origin(bundle) != Origin.PRODUCT).toList();
    }

    private PluginInfo of(Bundle bundle) {
        InstalledPlugin owner = leftOut.owner(bundle);
        if (owner != null) {
            return of(owner);
        }
        String id = String.valueOf(bundle.getSymbolicName());
        return new PluginInfo(id, bundle.getVersion().toString(), header(bundle, Constants.BUNDLE_NAME, id),
                header(bundle, Constants.BUNDLE_VENDOR, ""), leftOut.origin(bundle), null, !leftOut.contains(bundle));
    }

    private PluginInfo of(InstalledPlugin plugin) {
        return new PluginInfo(plugin.id(), plugin.version(), named(plugin, Constants.BUNDLE_NAME, plugin.name()),
                named(plugin, Constants.BUNDLE_VENDOR, plugin.vendor()), Origin.INSTALLED, plugin.signer(),
                !leftOut.contains(plugin));
    }

    /** What was written down is in the language of whoever installed it; a bundle of the same name knows others. */
    private String named(InstalledPlugin plugin, String header, String written) {
        return Stream.of(framework.getBundles())
                .filter(bundle -> plugin.id().equals(bundle.getSymbolicName())
                        && plugin.version().equals(bundle.getVersion().toString()))
                .findFirst().map(bundle -> header(bundle, header, written)).orElse(written);
    }

    private static String header(Bundle bundle, String name, String otherwise) {
        @Nullable String value = bundle.getHeaders().get(name);
        return value == null ? otherwise : value;
    }

    /** Finds the class as a resource, on the whole class path of the bundle, without loading anything. */
    private static boolean holds(Bundle bundle, String className) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return false;
        }
        int dot = className.lastIndexOf('.');
        String folder = dot < 0 ? "/" : className.substring(0, dot).replace('.', '/');
        return !wiring.listResources(folder, className.substring(dot + 1) + ".class",
                BundleWiring.LISTRESOURCES_LOCAL).isEmpty();
    }
}
