package org.assize.install;

import java.time.Instant;
import java.util.List;

/**
 * A plugin of the installation.
 *
 * @param plugin what it is, as it was shown before it was installed
 * @param installed when this version was installed
 * @param enabled whether it is started with the workbench
 * @param versions the versions that are kept, latest installation first; the first is the installed one
 * @param hindrances what keeps it, or a part of it, from taking part in this run although nobody left it out, in the
 *        language of the user
 */
public record PluginInstallation(PluginDescription plugin, Instant installed, boolean enabled, List<String> versions,
        List<String> hindrances) {

    /** Copies the lists. */
    public PluginInstallation {
        versions = List.copyOf(versions);
        hindrances = List.copyOf(hindrances);
    }

    /** {@return whether there is an earlier version to go back to} */
    public boolean canRollBack() {
        return versions.size() > 1;
    }
}
