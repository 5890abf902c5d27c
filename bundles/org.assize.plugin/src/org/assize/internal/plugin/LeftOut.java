package org.assize.internal.plugin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionState;
import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.InstalledPlugins;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.StartGuard;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which bundles belong to plugins and which of them take no part in this process: those of plugins that a person
 * disabled or that were switched off, and in safe mode all. Decided once, when the process starts. A bundle that two
 * plugins brought stays as long as one of them takes part.
 */
@Component(service = LeftOut.class)
public final class LeftOut {

    /** The launcher and the configurator install the product like this; whoever adds a bundle by hand does not. */
    private static final List<String> PRODUCT_LOCATIONS = List.of("System Bundle", "initial@", "reference:");

    private final Map<String, InstalledPlugin> owners = new HashMap<>();
    private final Set<String> plugins = new HashSet<>();
    private final List<InstalledPlugin> installed;
    private final boolean safe;

    /** As a component. */
    @Activate
    public LeftOut(@Reference InstalledPlugins installed, @Reference Containment containment,
            @Reference StartGuard guard) {
        this(installed.all(), containment.states(), guard.safe());
    }

    LeftOut(List<InstalledPlugin> installed, List<ContributionState> states, boolean safe) {
        this.installed = installed;
        this.safe = safe;
        installed.stream().filter(plugin -> safe || !plugin.enabled() || isOff(plugin, states))
                .forEach(plugin -> plugins.add(plugin.id()));
        installed.stream().filter(plugin -> plugins.contains(plugin.id())).forEach(this::own);
        installed.stream().filter(plugin -> !plugins.contains(plugin.id())).forEach(this::own);
    }

    /** All that are installed. */
    List<InstalledPlugin> installed() {
        return installed;
    }

    /** Whether there may be bundles that take no part. */
    boolean isSomethingLeftOut() {
        return safe || !plugins.isEmpty();
    }

    /** Whether a plugin takes no part. */
    boolean contains(InstalledPlugin plugin) {
        return plugins.contains(plugin.id());
    }

    /** Whether a bundle takes no part. */
    boolean contains(Bundle bundle) {
        InstalledPlugin owner = owner(bundle);
        return owner != null ? contains(owner) : safe && origin(bundle) == Origin.UNKNOWN;
    }

    /** The installed plugin that a bundle came with; one that takes part, if there are several. */
    @Nullable InstalledPlugin owner(Bundle bundle) {
        return owners.get(key(String.valueOf(bundle.getSymbolicName()), bundle.getVersion().toString()));
    }

    /** How a bundle came here. */
    Origin origin(Bundle bundle) {
        if (owner(bundle) != null) {
            return Origin.INSTALLED;
        }
        return PRODUCT_LOCATIONS.stream().anyMatch(bundle.getLocation()::startsWith) ? Origin.PRODUCT : Origin.UNKNOWN;
    }

    private void own(InstalledPlugin plugin) {
        plugin.bundles().forEach(bundle -> owners.put(key(bundle.symbolicName(), bundle.version()), plugin));
    }

    private static boolean isOff(InstalledPlugin plugin, List<ContributionState> states) {
        return states.stream().anyMatch(state -> state.off()
                && state.contribution().kind().equals(Contribution.PLUGIN)
                && state.contribution().id().equals(plugin.id())
                && state.contribution().plugin().version().equals(plugin.version()));
    }

    private static String key(String symbolicName, String version) {
        return symbolicName + ":" + version;
    }
}
