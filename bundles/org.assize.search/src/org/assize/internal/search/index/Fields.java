package org.assize.internal.search.index;

/** Names of the Lucene fields. What the library knows about case files is not in the index. */
public final class Fields {

    /** What the Lucene document is: {@link #PAGE_KIND} or {@link #MARKER_KIND}; searchable. */
    public static final String KIND = "kind";
    public static final String PAGE_KIND = "page";
    static final String MARKER_KIND = "document";

    /** Identity of the document, on pages and marker; searchable. */
    static final String KEY = "key";
    /** Case number, on pages and marker; searchable, ordinals. */
    public static final String CASE = "case";
    static final String CASE_NUMBER = "caseNumber";
    /** Place of the document in its case file, on pages and marker; number. */
    static final String ORDINAL = "ordinal";

    // Pages only.
    /** Type of the document; ordinals. */
    static final String TYPE = "type";
    /** Type and title of the document, divided by {@link #LABEL_SEPARATOR}; ordinals. */
    static final String LABEL = "label";
    static final char LABEL_SEPARATOR = '\u001F';
    /** Day of the document in days since 1970; number. */
    static final String DATE = "date";
    /** Page, from 1; number. */
    static final String PAGE = "page";
    /** Where the text comes from: the place of a constant of {@link TextOrigin}; number. */
    static final String ORIGIN = "origin";
    /** How many characters the page has more than units of distance; number. */
    public static final String EXTRA = "extra";
    /** Single characters, with how often they occur on the page. */
    public static final String CHARS = "chars";
    /** Pairs of characters, with their places. */
    public static final String PAIRS = "pairs";
    /** The text of the page; stored. */
    public static final String TEXT = "text";

    // Markers only.
    static final String PATH = "path";
    static final String TITLE = "title";
    /** Hash of the content; stored. */
    static final String SHA256 = "sha256";
    /** Hash of the content; searchable, missing if the document could not be read. */
    static final String CONTENT = "content";
    static final String PAGES = "pages";
    /** How many pages have no text, which ones is stored. */
    static final String PAGES_WITHOUT_TEXT = "blank";
    /** How many pages were read by machine. */
    static final String PAGES_RECOGNIZED = "recognized";
    /** How many of these with low confidence; which ones with which confidence is stored. */
    static final String PAGES_UNCERTAIN = "uncertain";
    /** 1 if much of the text is not readable. */
    static final String GARBLED = "garbled";
    /** How many parts of the document were not read. */
    static final String PARTS_UNREAD = "partsUnread";
    /** 1 if the document could not be read. */
    static final String FAILED = "failed";
    static final String KEY_PRINT = "keyPrint";
    static final String CONTENT_PRINT = "contentPrint";
    /** Missing if reading is to be tried again. */
    static final String FULL_PRINT = "fullPrint";
    static final String REASON = "reason";
    static final String NOTICE = "notice";
    /** What the text is about, for comparing case files: see {@link Shingles}. */
    static final String SHINGLES = "shingles";

    private Fields() {
    }
}
