package org.assize.casefile;

/** What becomes of the originals. */
public enum IntakeMode {

    /** They stay where they are; the library remembers the folder. */
    IN_PLACE,

    /** They are copied into the library, verified and made read-only. */
    COPY
}
