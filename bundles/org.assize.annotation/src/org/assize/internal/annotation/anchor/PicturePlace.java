package org.assize.internal.annotation.anchor;

/**
 * A place in a document whose picture is like the one on record.
 *
 * @param page       from 1
 * @param mapping    from the recorded page to it
 * @param similarity 0 to 1
 */
record PicturePlace(int page, PageMapping mapping, double similarity) {
}
