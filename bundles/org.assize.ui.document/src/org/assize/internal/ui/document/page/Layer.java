package org.assize.internal.ui.document.page;

/** Kinds of spots, from the lowest to the highest. */
public enum Layer {
    /** All places of the text being looked for. */
    FOUND,
    /** What the reader was sent here for. */
    TARGET,
    /** The found place the reader is at. */
    CURRENT,
    /** Evidence of reviews. */
    EVIDENCE,
    /** Evidence taken just now. */
    FLASH
}
