package org.assize.internal.sample.layout;

/**
 * A paper on its pages.
 *
 * @param bytes the file
 * @param pages how many pages
 * @param first page, from 1, that had been reached before each block
 * @param last  page that was reached with each block
 */
public record Laid(byte[] bytes, int pages, int[] first, int[] last) {
}
