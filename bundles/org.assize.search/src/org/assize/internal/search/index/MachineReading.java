package org.assize.internal.search.index;

/**
 * What a machine read on a page without text.
 *
 * @param text       the text
 * @param confidence how sure it is, 0 to 1
 * @param uncertain  whether that is so low that the page must be looked at
 */
public record MachineReading(String text, float confidence, boolean uncertain) {
}
