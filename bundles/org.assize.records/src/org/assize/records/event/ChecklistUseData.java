package org.assize.records.event;

import org.assize.model.casefile.CaseKind;

/** Which checklist version a round uses for a kind of case files. {@code sha256} is of the checklist document. */
public record ChecklistUseData(CaseKind kind, String urn, int version, String sha256) {
}
