package org.assize.check.run;

import java.time.Instant;

import org.assize.check.CheckDescription;
import org.assize.plugin.PluginInfo;
import org.jspecify.annotations.Nullable;

/**
 * How a check stands in a library.
 *
 * @param plugin     what it came with
 * @param suspension who suspended it here; absent unless suspended
 * @param off        why it is switched off on this machine; empty unless it is
 * @param decisions  what was decided about what this version proposed, as far as the reviewer may know yet
 */
public record CheckStatus(CheckDescription description, PluginInfo plugin, @Nullable Suspension suspension, String off,
        DecisionCounts decisions) {

    /**
     * The suspension of a check.
     *
     * @param by id of the reviewer
     */
    public record Suspension(String reason, String by, Instant at) {
    }

    /** {@return the id of the check} */
    public String id() {
        return description.id();
    }

    /** {@return whether it runs and its proposals are offered} */
    public boolean isActive() {
        return suspension == null && off.isEmpty();
    }
}
