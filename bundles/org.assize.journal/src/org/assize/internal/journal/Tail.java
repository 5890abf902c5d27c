package org.assize.internal.journal;

/**
 * An end of a chain that was never acknowledged.
 *
 * @param start    the first line of it
 * @param number   the number the first entry in it should have
 * @param seq      number of the last entry before it, 0 if none
 * @param hash     hash of that entry
 * @param problems number of problems there were before it
 */
record Tail(RawLine start, long number, long seq, String hash, int problems) {
}
