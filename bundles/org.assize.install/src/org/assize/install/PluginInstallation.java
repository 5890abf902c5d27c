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
 */
public record PluginInstallation(PluginDescription plugin, Instant installed, boolean enabled, List<String> versions) {

    /** {@return whether there is an earlier version to go back to} */
    public boolean canRollBack() {
        return versions.size() > 1;
    }
}
