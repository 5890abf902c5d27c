package org.assize.document.pdf.compose;

/** Where the lines of a text stand. */
public enum Align {
    /** At the left edge, right edge ragged. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right edge. */
    RIGHT,
    /** At both edges, except the last line of a paragraph. */
    JUSTIFY
}
