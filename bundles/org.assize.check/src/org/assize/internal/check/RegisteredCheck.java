package org.assize.internal.check;

import java.util.Optional;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.plugin.Contribution;
import org.assize.plugin.PluginInfo;
import org.assize.records.event.CheckRunData;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A check that there is.
 *
 * @param type its class; the worker process makes an instance of its own
 */
record RegisteredCheck(CheckDescription description, Contribution contribution, Class<? extends AuditCheck> type) {

    static final String KIND = "check";

    String id() {
        return description.id();
    }

    PluginInfo plugin() {
        return contribution.plugin();
    }

    boolean reads(String caseKind) {
        return description.caseKinds().isEmpty() || description.caseKinds().contains(caseKind);
    }

    /** {@return checks of one bundle share a process; outside of OSGi all do} */
    Optional<Bundle> bundle() {
        return Optional.ofNullable(FrameworkUtil.getBundle(type));
    }

    CheckRunData by(String input) {
        PluginInfo plugin = plugin();
        return new CheckRunData(id(), description.version(), plugin.id(), plugin.version(),
                plugin.signer() == null ? "" : plugin.signer().subject(), description.law(), input);
    }
}
