package org.assize.internal.ui.plugin;

import org.assize.install.PluginChange;
import org.assize.ui.Problems;

/** What a change of the plugins could not delete: the change is made, somebody should know all the same. */
final class LeftOver {

    private LeftOver() {
    }

    static void tell(PluginChange change) {
        if (!change.leftOver().isEmpty()) {
            Problems.show(Messages.leftOver, change.leftOver(), "", "", null);
        }
    }
}
