package org.assize.annotation.anchor;

import java.util.List;

/**
 * Whether the marks and the evidence of a case file still stand in the present versions of its documents.
 *
 * @param exact    how many were made in the present versions, so that they stand where they were put
 * @param findings the others, by document
 */
public record AnchorReport(int exact, List<AnchorFinding> findings) {

    public AnchorReport {
        findings = List.copyOf(findings);
    }
}
