package org.assize.internal.ui.search.hits;

/**
 * Stands at the end of a list that goes on.
 *
 * @param shown how many hits are above
 * @param total how many there are
 */
record MoreHits(int shown, long total) {
}
