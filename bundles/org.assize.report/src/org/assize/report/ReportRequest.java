package org.assize.report;

import org.assize.records.Library;

/**
 * What a document is wanted of.
 *
 * @param library open while the document is composed; a template only reads it
 * @param subject id of the round or review, number of the case file; empty for the library
 */
public record ReportRequest(Library library, String subject) {
}
