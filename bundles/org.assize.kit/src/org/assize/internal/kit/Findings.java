package org.assize.internal.kit;

import java.util.ArrayList;
import java.util.List;

import org.assize.kit.KitFinding;
import org.assize.kit.KitFinding.Severity;

/** Collects what is found, once each. For one thread. */
public final class Findings {

    private final List<KitFinding> found = new ArrayList<>();

    void error(PluginBundle bundle, String about, String message) {
        add(new KitFinding(Severity.ERROR, bundle.name(), about, message));
    }

    void warn(PluginBundle bundle, String about, String message) {
        add(new KitFinding(Severity.WARNING, bundle.name(), about, message));
    }

    void info(PluginBundle bundle, String about, String message) {
        add(new KitFinding(Severity.INFO, bundle.name(), about, message));
    }

    private void add(KitFinding finding) {
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    /** All, the worst first. */
    public List<KitFinding> all() {
        return found.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
    }
}
