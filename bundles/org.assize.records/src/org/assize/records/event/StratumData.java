package org.assize.records.event;

import org.assize.model.casefile.CaseKind;

/** A stratum; empty complexity or unit means all. */
public record StratumData(String id, String title, CaseKind kind, String complexity, String unit, int quota) {
}
