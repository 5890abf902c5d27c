package org.assize.records.event;

/**
 * How a page was when a place on it was recorded.
 *
 * @param box      the part of the page that is shown, in user space
 * @param rotation clockwise turn for display: 0, 90, 180 or 270
 * @param crop     fingerprint of the picture of the place; empty when none was taken
 */
public record PageLookData(BoxData box, int rotation, String crop) {
}
