package org.assize.check;

/** Where the text of a page comes from. */
public enum TextOrigin {

    /** The document has it. */
    DOCUMENT,

    /** A machine read it from the picture of the page: signs may be wrong or missing. */
    MACHINE,

    /** There is none: a picture that no machine has read, a blank page, or a page that could not be opened. */
    NONE
}
