package org.assize.internal.annotation.anchor;

/**
 * Words in a document that may be those on record.
 *
 * @param page     from 1
 * @param found    where they are in the folded text of the page
 * @param quote    how alike the quote is, 0 to 1
 * @param words    how alike quote and context are, 0 to 1
 * @param evidence how many characters speak for it
 */
record WordPlace(int page, EditDistance.Found found, double quote, double words, double evidence) {

    boolean overlaps(WordPlace other) {
        return page == other.page && found.from() < other.found.to() && other.found.from() < found.to();
    }
}
