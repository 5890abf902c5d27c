package org.assize.internal.search.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BitSet;
import org.assize.internal.search.compile.WildcardShape.Open;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.index.Fields;
import org.assize.internal.search.index.Grams;
import org.assize.internal.search.query.WildcardPart;

/**
 * Decides whether texts with open places between them stand on a page. One open character between ideographs or signs
 * is certain from the places alone. Between letters there may be white space, and what {@code *} stands for may be a
 * sign: these are left in doubt if the distance fits.
 */
final class WildcardDecision implements PositionDecision {

    private final WildcardShape shape;
    private final List<LiteralPlaces> literals;
    private final PairPostings pageEnd;
    private final BitSet rareCharacters;

    private WildcardDecision(WildcardShape shape, List<LiteralPlaces> literals, PairPostings pageEnd,
            BitSet rareCharacters) {
        this.shape = shape;
        this.literals = literals;
        this.pageEnd = pageEnd;
        this.rareCharacters = rareCharacters;
    }

    /** Ends of what stands there up to some literal: those that are certain and all that are possible. */
    private record Ends(int[] certain, int[] possible) {
    }

    /** {@return what decides in a segment} */
    static PositionDecision of(WildcardShape shape, LeafReader reader, long candidates) throws IOException {
        List<LiteralPlaces> literals = new ArrayList<>();
        for (FoldedText text : shape.literals()) {
            LiteralPlaces literal = LiteralPlaces.of(reader, text, candidates);
            if (literal == null) {
                return NONE;
            }
            literals.add(literal);
        }
        FoldedText last = shape.literals().getLast();
        Term atEnd = new Term(Fields.PAIRS, Grams.joined(last.charAt(last.length() - 1), Grams.END));
        return new WildcardDecision(shape, literals, PairPostings.of(reader, atEnd), RareCharacters.in(reader));
    }

    @Override
    public Verdict decide(int doc) throws IOException {
        int widest = rareCharacters.get(doc) ? 2 : 1;
        Ends ends = begin(literals.get(0).on(doc));
        for (int i = 1; i < literals.size(); i++) {
            ends = next(ends, i, literals.get(i).on(doc), widest);
        }
        if (ends.possible().length == 0) {
            return Verdict.NO;
        }
        return isCertain(ends.certain(), doc) ? Verdict.YES : Verdict.IN_DOUBT;
    }

    private Ends begin(int[] starts) {
        FoldedText first = shape.literals().get(0);
        Open open = shape.open().get(0);
        int[] possible = Arrays.stream(starts).filter(start -> start >= open.ones()).toArray();
        boolean certain = open.isNothing() || open.ones() == 1 && !first.isWord(0);
        return new Ends(certain ? ends(possible, first) : new int[0], ends(possible, first));
    }

    private Ends next(Ends before, int index, int[] starts, int widest) {
        FoldedText last = shape.literals().get(index - 1);
        FoldedText text = shape.literals().get(index);
        Open open = shape.open().get(index);
        int most = widest * (open.ones() + WildcardPart.LONGEST * open.some());
        int[] possible = Arrays.stream(starts)
                .filter(start -> isAnyWithin(before.possible(), start - most, start - open.ones())).toArray();
        boolean words = open.ones() == 0 ? last.isWord(last.length() - 1) && text.isWord(0)
                : last.isWord(last.length() - 1) || text.isWord(0);
        int[] certain = words || open.ones() > 1 ? new int[0] : Arrays.stream(starts)
                .filter(start -> Arrays.binarySearch(before.certain(), start - open.ones()) >= 0).toArray();
        return new Ends(ends(certain, text), ends(possible, text));
    }

    /** One open character at the end needs another character on the page. */
    private boolean isCertain(int[] certain, int doc) throws IOException {
        FoldedText last = shape.literals().getLast();
        int ones = shape.open().getLast().ones();
        if (ones == 0) {
            return certain.length > 0;
        }
        int[] atEnd = pageEnd.on(doc);
        return ones == 1 && !last.isWord(last.length() - 1)
                && Arrays.stream(certain).anyMatch(end -> Arrays.binarySearch(atEnd, end - 1) < 0);
    }

    private static int[] ends(int[] starts, FoldedText text) {
        return Arrays.stream(starts).map(start -> start + text.length()).toArray();
    }

    private static boolean isAnyWithin(int[] sorted, int from, int to) {
        int index = Arrays.binarySearch(sorted, from);
        int closest = index >= 0 ? index : -index - 1;
        return closest < sorted.length && sorted[closest] <= to;
    }
}
