package org.assize.ui;

import org.assize.records.event.EvidenceData;

/**
 * Evidence a reviewer marked in a document.
 *
 * @param caseFile number of the case file the document belongs to
 * @param evidence the place
 */
public record EvidenceTaken(String caseFile, EvidenceData evidence) {
}
