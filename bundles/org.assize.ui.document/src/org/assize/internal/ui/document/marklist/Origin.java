package org.assize.internal.ui.document.marklist;

/** Where a mark comes from, which decides what may be done with it. */
enum Origin {

    /** Made by the reviewer who looks at it. */
    OWN,

    /** Made by another reviewer. */
    OTHERS,

    /** Left in the file by another program. */
    FOREIGN,

    /** Not a mark at all: evidence of an answer whose place has to be looked at. */
    EVIDENCE
}
