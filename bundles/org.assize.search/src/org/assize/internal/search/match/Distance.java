package org.assize.internal.search.match;

/** How far apart two places are. Never less for a place that is farther away. */
public interface Distance {

    /** {@return how much stands between the end of one place and the start of a later one} */
    int between(int end, int start);
}
