package org.assize.internal.document.worker;

import org.assize.document.Priority;

/** What comes before what in a lane. */
public enum Rank {

    /** Opening and closing: whoever opens a document waits for it. The oldest first. */
    OPENING,
    /** Pictures that somebody looks at. The newest first, as in all that follow. */
    IN_SIGHT,
    /** Texts, contents, annotations. */
    READING,
    /** Pictures that may come into sight. */
    NEAR,
    /** Pictures that can wait. */
    LATER;

    /** {@return the rank of a picture} */
    public static Rank of(Priority priority) {
        return switch (priority) {
            case IN_SIGHT -> IN_SIGHT;
            case NEAR -> NEAR;
            case LATER -> LATER;
        };
    }

    /** {@return what makes one of two jobs of this rank come first, the lesser} Counted in the order of being given. */
    long place(long number) {
        return this == OPENING ? number : -number;
    }
}
