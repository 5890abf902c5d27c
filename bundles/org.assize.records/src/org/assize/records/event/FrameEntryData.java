package org.assize.records.event;

/** A case file that can be drawn. */
public record FrameEntryData(String caseFile, String metadataHash, String stratum) {
}
