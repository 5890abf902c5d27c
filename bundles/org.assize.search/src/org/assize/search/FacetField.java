package org.assize.search;

/**
 * By what hits are counted and can be narrowed. What a case file or document does not say counts as the empty value.
 */
public enum FacetField {
    /** Name of the handling unit. */
    UNIT,
    /** Name of the handler. */
    HANDLER,
    /** Kind of procedure: the name of a constant of {@code CaseKind}, lower case. */
    CASE_KIND,
    /** Cause of the case. */
    CAUSE,
    /** Year in which the case was closed, four digits. */
    YEAR,
    /** Type of the document. */
    DOCUMENT_TYPE,
    /**
     * Result in rounds: {@code best} and {@code worst} for what was chosen, and the grade of each sealed review as the
     * checklist calls it. A case file may have several.
     */
    ROUND_RESULT,
    /** Where the text of the page comes from: {@code document}, {@code recognized} by machine, or {@code none}. */
    TEXT_SOURCE
}
