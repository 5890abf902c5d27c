package org.assize.report;

/** What a document is about. */
public enum ReportSubject {

    /** The library as a whole. */
    LIBRARY,

    /** A round; named by its id. */
    ROUND,

    /** A review; named by its id. */
    REVIEW,

    /** A case file; named by its number. */
    CASE_FILE
}
