package org.assize.internal.search.index;

import java.util.Locale;

/** Where the text of a page comes from. */
enum TextOrigin {

    /** There is none. */
    NONE,
    /** The document itself. */
    DOCUMENT,
    /** A machine that read the picture of the page. */
    RECOGNIZED;

    private static final TextOrigin[] ALL = values();

    private final String facetValue = name().toLowerCase(Locale.ROOT);

    static TextOrigin of(long stored) {
        return ALL[(int) stored];
    }

    /** {@return the value by which hits are counted} */
    String facetValue() {
        return facetValue;
    }
}
