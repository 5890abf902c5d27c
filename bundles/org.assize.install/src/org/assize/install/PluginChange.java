package org.assize.install;

import java.util.List;

/**
 * What a change did.
 *
 * @param plugins the plugins that were changed, as {@code id version}
 * @param restartNeeded whether a workbench that runs has to be restarted to see it
 * @param leftOver what is not needed any more and could not be deleted, and why, in the user's language; empty when
 *        nothing was left. The change is complete all the same
 */
public record PluginChange(List<String> plugins, boolean restartNeeded, String leftOver) {
}
