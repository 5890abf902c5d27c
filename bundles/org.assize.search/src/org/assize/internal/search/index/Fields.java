package org.assize.internal.search.index;

import org.assize.internal.search.query.QueryField;

/** Names of the Lucene fields. */
public final class Fields {

    /** What the Lucene document is: {@link #PAGE_KIND} or {@link #MARKER_KIND}; searchable. */
    static final String KIND = "kind";
    static final String PAGE_KIND = "page";
    static final String MARKER_KIND = "document";

    /** Identity of the document, on pages and marker; searchable. */
    static final String KEY = "key";
    /** Case number; searchable, stored. */
    static final String CASE = "case";
    static final String PATH = "path";
    /** Hash of the content; stored. */
    static final String SHA256 = "sha256";

    // Pages only.
    static final String TITLE = "title";
    /** Case number; sortable. */
    static final String CASE_ORDER = "caseOrder";
    /** Page, from 1; sortable, stored. */
    static final String PAGE = "page";
    /** Place of the document in its case file; sortable. */
    static final String ORDINAL = "ordinal";
    /** Day the case was closed, in days since 1970; sortable. */
    static final String CLOSED = "closed";
    /** Single characters, with how often they occur on the page. */
    static final String CHARS = "chars";
    /** Pairs of characters, with their places. */
    static final String PAIRS = "pairs";
    /** The text of the page; stored. */
    static final String TEXT = "text";

    // Markers only.
    /** Hash of the content; searchable, missing if the document could not be read. */
    static final String CONTENT = "content";
    static final String PAGES = "pages";
    static final String PAGES_WITHOUT_TEXT = "blank";
    /** Which pages have no text; stored. */
    static final String BLANK_PAGES = "blankPages";
    /** 1 if much of the text is not readable. */
    static final String GARBLED = "garbled";
    /** 1 if the document could not be read. */
    static final String FAILED = "failed";
    static final String KEY_PRINT = "keyPrint";
    static final String CONTENT_PRINT = "contentPrint";
    /** Missing if reading is to be tried again. */
    static final String FULL_PRINT = "fullPrint";
    static final String REASON = "reason";
    static final String NOTICE = "notice";

    private Fields() {
    }

    /** {@return the field in which single characters of something are found} */
    static String chars(QueryField field) {
        return field == QueryField.BODY ? CHARS : "meta." + field;
    }

    /** {@return the field in which pairs of characters of something are found} */
    static String pairs(QueryField field) {
        return field == QueryField.BODY ? PAIRS : "meta." + field;
    }
}
