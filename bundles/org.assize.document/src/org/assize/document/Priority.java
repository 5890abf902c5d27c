package org.assize.document;

/**
 * How soon a picture is needed. All pictures of one kind are drawn before any of the next; within a kind, those asked
 * for later are drawn first. Work that has begun is not put off.
 */
public enum Priority {

    /** Somebody looks at its place now. Drawn before any text is read. */
    IN_SIGHT,
    /** It may come into sight next. Drawn after texts that were asked for are read. */
    NEAR,
    /** Anything that can wait, such as a small picture for an overview. */
    LATER
}
