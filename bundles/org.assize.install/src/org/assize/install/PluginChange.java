package org.assize.install;

import java.util.List;

/**
 * What a change did.
 *
 * @param plugins the plugins that were changed, as {@code id version}
 * @param restartNeeded whether a workbench that runs has to be restarted to see it
 */
public record PluginChange(List<String> plugins, boolean restartNeeded) {
}
