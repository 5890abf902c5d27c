package org.assize.internal.plugins.checks.fact;

/** What stands between two signs, from nothing to the turn of a page. */
public enum Gap {

    /** Nothing. */
    NONE,
    /** A blank or two, as between the signs of a justified title. */
    SPACE,
    /** Blanks that keep two entries of a line apart. */
    WIDE,
    /** A line that was full: the sentence may go on. */
    WRAP,
    /** A line that ended early, or another cell of a table. */
    LINE,
    /** Another page. */
    PAGE;

    /** {@return whether it is at least as strong as another} */
    public boolean atLeast(Gap other) {
        return compareTo(other) >= 0;
    }
}
