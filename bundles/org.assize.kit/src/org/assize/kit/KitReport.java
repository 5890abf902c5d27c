package org.assize.kit;

import java.util.List;

import org.assize.kit.KitFinding.Severity;

/**
 * What is known of a package.
 *
 * @param bundles its bundles, as name and version
 */
public record KitReport(List<String> bundles, List<KitFinding> findings) {

    /** Copies the lists. */
    public KitReport {
        bundles = List.copyOf(bundles);
        findings = List.copyOf(findings);
    }

    /** Whether nothing stands against using it. */
    public boolean fits() {
        return !bundles.isEmpty() && findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }
}
