package org.assize.internal.ui.plugin;

import java.util.Arrays;
import java.util.List;

import org.assize.install.PluginInstallation;
import org.assize.plugin.ContributionState;
import org.assize.plugin.PluginInfo;
import org.jspecify.annotations.Nullable;

/**
 * A plugin as it is shown.
 *
 * @param plugin       who it is
 * @param state        how it stands with it
 * @param failures     of its contributions and of itself
 * @param installation what the installer knows; null when it was not installed, or is gone after a restart
 */
record PluginRow(PluginInfo plugin, PluginState state, List<ContributionState> failures,
        @Nullable PluginInstallation installation) {

    /** How many parts of a version are numbers. */
    private static final int NUMBERS = 3;

    /** Whether something of it is switched off. */
    boolean somethingOff() {
        return failures.stream().anyMatch(ContributionState::off);
    }

    /** Whether it can be enabled, disabled and removed. */
    boolean changeable() {
        return installation != null;
    }

    /** Whether it takes part in the next start as far as a person decided. */
    boolean enabled() {
        return installation != null && installation.enabled();
    }

    boolean canRollBack() {
        return installation != null && installation.canRollBack();
    }

    /** The version that was there before; empty if none was kept. */
    String earlierVersion() {
        return installation != null && canRollBack() ? installation.versions().get(1) : "";
    }

    /** Without the date of the build, which is four fifths of it and told with the details. */
    String shortVersion() {
        String[] parts = plugin.version().split("\\.");
        return String.join(".", Arrays.copyOf(parts, Math.min(NUMBERS, parts.length)));
    }

    /** Name and version. */
    String title() {
        return plugin.name() + " " + plugin.version();
    }
}
