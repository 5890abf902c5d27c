package org.assize.internal.search.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BitSet;
import org.assize.internal.search.match.EditDistance;
import org.assize.internal.search.query.QueryNode.Fuzzy;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a text with errors stands on a page: writes down of the page those characters of the text whose
 * places are known, which are neighbours as in the text, and compares. What is found is certain. With one error, every
 * right character has its right neighbour, unless it is the first or the last of the text; if their places are known
 * too, nothing that stands on the page is missed.
 */
final class FuzzyDecision implements PositionDecision {

    /** No code point. */
    private static final int UNKNOWN = -1;

    private final Fuzzy fuzzy;
    private final String text;
    private final List<Known> known;
    private final boolean complete;
    private final BitSet rareCharacters;

    /** Places of one or two characters. */
    private record Known(PairPostings places, String chars) {
    }

    private FuzzyDecision(Fuzzy fuzzy, List<Known> known, boolean complete, BitSet rareCharacters) {
        this.fuzzy = fuzzy;
        text = fuzzy.text().toString();
        this.known = known;
        this.complete = complete;
        this.rareCharacters = rareCharacters;
    }

    /** {@return what decides in a segment} */
    static PositionDecision of(Fuzzy fuzzy, LeafReader reader, long candidates) throws IOException {
        String text = fuzzy.text().toString();
        if (text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return NONE;
        }
        List<Known> known = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            known.add(new Known(PairPostings.of(reader, PhraseQueries.anyGap(text.charAt(i), text.charAt(i + 1))),
                    text.substring(i, i + 2)));
        }
        boolean complete = fuzzy.errors() == 1
                && add(known, PairPostings.of(reader, text.charAt(0), candidates), text.substring(0, 1))
                && add(known, PairPostings.of(reader, text.charAt(text.length() - 1), candidates),
                        text.substring(text.length() - 1));
        return new FuzzyDecision(fuzzy, known, complete, RareCharacters.in(reader));
    }

    private static boolean add(List<Known> known, @Nullable PairPostings places, String chars) {
        return places != null && known.add(new Known(places, chars));
    }

    @Override
    public Verdict decide(int doc) throws IOException {
        TreeMap<Integer, Character> page = new TreeMap<>();
        for (Known each : known) {
            for (int place : each.places().on(doc)) {
                for (int i = 0; i < each.chars().length(); i++) {
                    page.put(place + i, each.chars().charAt(i));
                }
            }
        }
        if (EditDistance.isAnywhere(text.codePoints().toArray(), signs(page), fuzzy.errors())) {
            return Verdict.YES;
        }
        return complete && !rareCharacters.get(doc) ? Verdict.NO : Verdict.IN_DOUBT;
    }

    /** Long stretches of which nothing is known are shortened to what divides as well. */
    private int[] signs(TreeMap<Integer, Character> page) {
        int longest = text.length() + fuzzy.errors();
        int[] signs = new int[page.size() * (longest + 1)];
        Arrays.fill(signs, UNKNOWN);
        int length = 0;
        int next = page.isEmpty() ? 0 : page.firstKey();
        for (Map.Entry<Integer, Character> each : page.entrySet()) {
            length += Math.min(longest, each.getKey() - next);
            signs[length++] = each.getValue();
            next = each.getKey() + 1;
        }
        return Arrays.copyOf(signs, length);
    }
}
