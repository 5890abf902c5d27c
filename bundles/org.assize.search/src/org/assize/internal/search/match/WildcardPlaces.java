package org.assize.internal.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.fold.Gap;
import org.assize.internal.search.query.QueryNode;
import org.assize.internal.search.query.WildcardPart;

/** A text with open places. */
final class WildcardPlaces implements PlaceFinder {

    private final List<WildcardPart> parts;
    /** Without {@code *} at the beginning and end, where it makes no difference to whether there is a place. */
    private final List<WildcardPart> inner;
    private final boolean openBegin;
    private final boolean openEnd;

    WildcardPlaces(QueryNode.Wildcard wildcard) {
        parts = wildcard.parts();
        openBegin = parts.getFirst() instanceof WildcardPart.Some;
        openEnd = parts.getLast() instanceof WildcardPart.Some;
        inner = parts.subList(openBegin ? 1 : 0, parts.size() - (openEnd ? 1 : 0));
    }

    @Override
    public boolean isIn(FoldedText text) {
        for (int i = 0; i < text.length(); i++) {
            if (canBegin(inner, text, i) && !ends(inner, text, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Place> all(FoldedText text) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (canBegin(parts, text, i)) {
                int from = i;
                ends(parts, text, i).stream().forEach(to -> places.add(new Place(from, to)));
            }
        }
        return places;
    }

    /** {@return the shortest places, and with them the rest of a word that an open beginning or end stands for} */
    @Override
    public List<Place> shown(FoldedText text) {
        List<Place> places = new ArrayList<>();
        int nextEnd = Integer.MAX_VALUE;
        for (int i = text.length() - 1; i >= 0; i--) {
            int end = canBegin(inner, text, i) ? ends(inner, text, i).nextSetBit(0) : -1;
            if (end > 0 && end < nextEnd) {
                nextEnd = end;
                places.add(new Place(openBegin ? beginOfWord(text, i) : i, openEnd ? endOfWord(text, end) : end));
            }
        }
        return places;
    }

    private static boolean canBegin(List<WildcardPart> parts, FoldedText text, int at) {
        return !text.isSecondHalf(at) && switch (parts.getFirst()) {
            case WildcardPart.Literal literal -> text.hasAt(at, literal.text());
            case WildcardPart.One one -> true;
            case WildcardPart.Some some -> true;
        };
    }

    /** {@return where the places end that begin here} */
    private static BitSet ends(List<WildcardPart> parts, FoldedText text, int from) {
        BitSet ends = new BitSet();
        ends.set(from);
        for (WildcardPart part : parts) {
            BitSet next = new BitSet();
            for (int at = ends.nextSetBit(0); at >= 0; at = ends.nextSetBit(at + 1)) {
                addEnds(part, text, from, at, next);
            }
            ends = next;
        }
        return ends;
    }

    private static void addEnds(WildcardPart part, FoldedText text, int from, int at, BitSet ends) {
        switch (part) {
            case WildcardPart.Literal literal when goesOn(text, from, at) && text.hasAt(at, literal.text()) ->
                    ends.set(at + literal.text().length());
            case WildcardPart.Literal missing -> { }
            case WildcardPart.One one when goesOn(text, from, at) -> ends.set(after(text, at));
            case WildcardPart.One missing -> { }
            case WildcardPart.Some some -> addAllEnds(text, from, at, ends);
        }
    }

    private static void addAllEnds(FoldedText text, int from, int at, BitSet ends) {
        ends.set(at);
        int end = at;
        for (int i = 0; i < WildcardPart.LONGEST && goesOn(text, from, end) && text.isLetter(end); i++) {
            end = after(text, end);
            ends.set(end);
        }
    }

    /** {@return whether there is a character that white space does not divide from the one before} */
    private static boolean goesOn(FoldedText text, int from, int at) {
        return at < text.length() && (at == from || text.gapBefore(at) != Gap.SPACED);
    }

    private static int after(FoldedText text, int at) {
        return at + 1 < text.length() && text.isSecondHalf(at + 1) ? at + 2 : at + 1;
    }

    private static int beginOfWord(FoldedText text, int from) {
        int begin = from;
        while (begin > 0 && from - begin < WildcardPart.LONGEST && isOneWord(text, begin)) {
            begin--;
        }
        return begin;
    }

    private static int endOfWord(FoldedText text, int to) {
        int end = to;
        while (end < text.length() && end - to < WildcardPart.LONGEST && isOneWord(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isOneWord(FoldedText text, int second) {
        return text.isWordPair(second) && text.gapBefore(second) != Gap.SPACED;
    }
}
