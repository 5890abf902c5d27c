package org.assize.internal.search.compile;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.fold.Gap;
import org.assize.internal.search.index.Fields;
import org.assize.internal.search.index.Grams;

/**
 * A text as a query. Two or more characters are a row of pairs at their places, which stands in the index exactly where
 * the text stands on the page; nothing has to be checked afterwards.
 */
final class PhraseQueries {

    private PhraseQueries() {
    }

    /** {@return the pages on which a text stands} */
    static Query of(FoldedText text) {
        if (text.length() == 1) {
            return character(text.charAt(0));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int second = 1; second < text.length(); second++) {
            if (isNeeded(text, second)) {
                phrase.add(terms(text, second), second - 1);
            }
        }
        return phrase.build();
    }

    /** {@return the pages on which folded characters follow each other, whatever white space is between} */
    static Query withAnyGaps(String folded) {
        if (folded.length() == 1) {
            return character(folded.charAt(0));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int second = 1; second < folded.length(); second++) {
            phrase.add(terms(folded.charAt(second - 1), folded.charAt(second), Gap.BROKEN), second - 1);
        }
        return phrase.build();
    }

    /** {@return the pages on which a folded character stands} */
    static Query character(char folded) {
        return new TermQuery(new Term(Fields.CHARS, Grams.single(folded)));
    }

    /** Every second pair covers all characters; the others only say something if the gap between two words matters. */
    static boolean isNeeded(FoldedText text, int second) {
        return second % 2 == 1 || second == text.length() - 1 || text.isWordPair(second);
    }

    /** {@return the terms of the pair that ends with a character} */
    static Term[] terms(FoldedText text, int second) {
        return terms(text.charAt(second - 1), text.charAt(second), text.gapBefore(second));
    }

    /** {@return the terms of two characters whatever white space is between} */
    static Term[] anyGap(char first, char second) {
        return terms(first, second, Gap.BROKEN);
    }

    private static Term[] terms(char first, char second, Gap gap) {
        Term joined = new Term(Fields.PAIRS, Grams.joined(first, second));
        Term spaced = new Term(Fields.PAIRS, Grams.spaced(first, second));
        return switch (gap) {
            case JOINED -> new Term[] {joined};
            case SPACED -> new Term[] {spaced};
            case BROKEN -> new Term[] {joined, spaced};
        };
    }
}
