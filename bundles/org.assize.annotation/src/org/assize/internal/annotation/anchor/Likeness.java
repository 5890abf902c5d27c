package org.assize.internal.annotation.anchor;

import org.assize.records.event.AnchorData;

/**
 * How well words found are the words recorded. What counts, and how much: the quote 50, what stood before it 20, what
 * stood after it 20, where it is 10. What is not on record, as the context of a quote that was the whole page, does not
 * count at all. The place counts least: whoever scans again or puts a page in moves everything, but the words stay.
 */
final class Likeness {

    private static final double QUOTE = 50;
    private static final double BEFORE = 20;
    private static final double AFTER = 20;
    private static final double PLACE = 10;

    private final String quote;
    private final String before;
    private final String after;

    Likeness(AnchorData recorded) {
        quote = FoldedText.of(recorded.quote()).text();
        before = FoldedText.of(recorded.prefix()).text();
        after = FoldedText.of(recorded.suffix()).text();
    }

    String quote() {
        return quote;
    }

    /** {@return how alike the words are, 0 to 1} */
    double words(FoldedText page, EditDistance.Found found) {
        return (QUOTE * quote(found) + BEFORE * before(page, found) + AFTER * after(page, found)) / weightOfWords();
    }

    /** {@return how many characters speak for the words being those on record} */
    double evidence(FoldedText page, EditDistance.Found found) {
        return quote.length() * quote(found) + before.length() * before(page, found)
                + after.length() * after(page, found);
    }

    /** {@return words and place taken together, 0 to 1} */
    double total(double words, double place) {
        return (weightOfWords() * words + PLACE * place) / (weightOfWords() + PLACE);
    }

    /** {@return how alike the quote is, 0 to 1} */
    double quote(EditDistance.Found found) {
        return 1 - (double) found.errors() / quote.length();
    }

    private double weightOfWords() {
        return QUOTE + (before.isEmpty() ? 0 : BEFORE) + (after.isEmpty() ? 0 : AFTER);
    }

    private double before(FoldedText page, EditDistance.Found found) {
        return before.isEmpty() ? 0 : EditDistance.similarity(before, page.before(found.from(), before.length()));
    }

    private double after(FoldedText page, EditDistance.Found found) {
        return after.isEmpty() ? 0 : EditDistance.similarity(after, page.after(found.to(), after.length()));
    }
}
