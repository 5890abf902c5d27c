package org.assize.records.event;

/** Points to a place in a document of the case file. */
public record EvidenceData(String document, String title, AnchorData anchor) {
}
