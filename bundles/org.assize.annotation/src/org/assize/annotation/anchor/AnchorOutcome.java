package org.assize.annotation.anchor;

/** How well a recorded place was found again. */
public enum AnchorOutcome {

    /** The document is the one the place was taken from: the place is where it was. */
    EXACT,

    /** The document is another, and the place was found in it beyond reasonable doubt. */
    MOVED,

    /** There is a place in the document that may be meant; somebody has to look. */
    UNCERTAIN,

    /** Nothing in the document can be told to be the place. */
    ORPHAN
}
