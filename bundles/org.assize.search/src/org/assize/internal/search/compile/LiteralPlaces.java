package org.assize.internal.search.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.assize.internal.search.fold.FoldedText;
import org.jspecify.annotations.Nullable;

/** Where a text stands on the pages of a segment, from the places of its pairs. For one thread, pages in order. */
final class LiteralPlaces {

    private record Pair(PairPostings postings, int offset) {
    }

    private final FoldedText text;
    private final List<Pair> pairs = new ArrayList<>();

    private LiteralPlaces(FoldedText text) {
        this.text = text;
    }

    /** {@return the places of a text; null if it takes longer to find them than to read the candidates} */
    static @Nullable LiteralPlaces of(LeafReader reader, FoldedText text, long candidates) throws IOException {
        LiteralPlaces places = new LiteralPlaces(text);
        if (text.length() == 1) {
            PairPostings single = PairPostings.of(reader, text.charAt(0), candidates);
            if (single == null) {
                return null;
            }
            places.pairs.add(new Pair(single, 0));
        }
        for (int second = 1; second < text.length(); second++) {
            if (PhraseQueries.isNeeded(text, second)) {
                PairPostings pair = PairPostings.of(reader, PhraseQueries.terms(text, second));
                places.pairs.add(new Pair(pair, second - 1));
            }
        }
        return places;
    }

    FoldedText text() {
        return text;
    }

    /** {@return where the text begins on a page, in order} A page can be asked about once. */
    int[] on(int doc) throws IOException {
        int[] starts = pairs.get(0).postings().on(doc);
        for (Pair pair : pairs.subList(1, pairs.size())) {
            int[] places = pair.postings().on(doc);
            starts = Arrays.stream(starts).filter(start -> Arrays.binarySearch(places, start + pair.offset()) >= 0)
                    .toArray();
        }
        return starts;
    }
}
