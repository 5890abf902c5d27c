package org.assize.annotation.export;

/** What marks can be written as. */
public enum ExportForm {
    /** A copy of a PDF with the marks as annotations. */
    ANNOTATED_PDF(".pdf"),
    /** A small XML file beside a document, ISO 19444-1. */
    XFDF(".xfdf"),
    /** A list of marks with pictures of their places, as PDF. */
    SUMMARY_PDF(".pdf"),
    /** A list of marks with pictures of their places, as DOCX. */
    SUMMARY_DOCX(".docx");

    private final String suffix;

    ExportForm(String suffix) {
        this.suffix = suffix;
    }

    /** {@return how names of such files end} */
    public String suffix() {
        return suffix;
    }

    /** {@return whether all documents of a case file can go into one file} */
    public boolean forCaseFile() {
        return this == SUMMARY_PDF || this == SUMMARY_DOCX;
    }
}
