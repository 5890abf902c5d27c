package org.assize.internal.sample.file;

import org.assize.internal.sample.plan.Defect;

/**
 * A defect as it came to stand in a document.
 *
 * @param page    page, from 1
 * @param quote   what it is seen by, as it stands in the text but without the breaks of lines
 * @param scanned whether the document is a scan, so that the quote stands on the paper only
 */
record Planted(Defect defect, WrittenDocument document, int page, String quote, boolean scanned) {
}
