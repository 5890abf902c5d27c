package org.assize.internal.search.match;

/**
 * Where something stands in a folded text.
 *
 * @param from first folded character
 * @param to   after the last one; greater than {@code from}
 */
public record Place(int from, int to) {
}
