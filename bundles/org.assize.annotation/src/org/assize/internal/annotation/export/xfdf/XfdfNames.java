package org.assize.internal.annotation.export.xfdf;

import org.assize.model.annotation.MarkKind;

/** Names in the file format. */
final class XfdfNames {

    static final String NAMESPACE = "http://ns.adobe.com/xfdf/";
    /** What the standard has no name for. Part of the file format: never changed. */
    static final String OWN_NAMESPACE = "urn:assize:xfdf:1";
    static final String OWN_PREFIX = "assize";

    /** Attributes of our own: all a place is known by, tags (both as JSON), and what a stamp or a line is. */
    static final String ANCHOR = "anchor";
    static final String TAGS = "tags";
    static final String STAMP = "stamp";
    static final String WIDTH = "width";

    static final String ARROW_HEAD = "ClosedArrow";

    private XfdfNames() {
    }

    static String element(MarkKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> "highlight";
            case UNDERLINE -> "underline";
            case STRIKE_OUT -> "strikeout";
            case SQUIGGLY -> "squiggly";
            case NOTE -> "text";
            case FREE_TEXT -> "freetext";
            case RECTANGLE -> "square";
            case ELLIPSE -> "circle";
            case ARROW -> "line";
            case INK -> "ink";
            case STAMP -> "stamp";
        };
    }
}
