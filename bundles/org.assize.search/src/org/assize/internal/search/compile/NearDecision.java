package org.assize.internal.search.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.index.Fields;
import org.assize.internal.search.match.Chain;
import org.assize.internal.search.match.Distance;
import org.assize.internal.search.match.Place;
import org.assize.internal.search.query.QueryNode.AnyText;
import org.assize.internal.search.query.QueryNode.Link;
import org.assize.internal.search.query.QueryNode.Near;
import org.assize.internal.search.query.QueryNode.Phrase;
import org.assize.internal.search.query.QueryNode.Text;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether texts are near each other. Distance counts units, the index knows places of characters: there are
 * never more units than characters, and on a page never fewer than characters less those that are no unit of their own.
 */
final class NearDecision implements PositionDecision {

    private final List<List<LiteralPlaces>> operands;
    private final List<Link> links;
    private final @Nullable NumericDocValues extra;

    private NearDecision(List<List<LiteralPlaces>> operands, List<Link> links, @Nullable NumericDocValues extra) {
        this.operands = operands;
        this.links = links;
        this.extra = extra;
    }

    /** {@return what decides in a segment; nothing if not all operands are texts as they stand} */
    static PositionDecision of(Near near, LeafReader reader, long candidates) throws IOException {
        List<List<LiteralPlaces>> operands = new ArrayList<>();
        for (Text operand : near.operands()) {
            List<LiteralPlaces> places = new ArrayList<>();
            for (FoldedText text : texts(operand)) {
                LiteralPlaces literal = LiteralPlaces.of(reader, text, candidates);
                if (literal == null) {
                    return NONE;
                }
                places.add(literal);
            }
            if (places.isEmpty()) {
                return NONE;
            }
            operands.add(places);
        }
        return new NearDecision(operands, near.links(), reader.getNumericDocValues(Fields.EXTRA));
    }

    /** {@return the texts of an operand, none if it is anything but texts} */
    private static List<FoldedText> texts(Text operand) {
        return switch (operand) {
            case Phrase phrase -> List.of(phrase.text());
            case AnyText any when any.parts().stream().allMatch(Phrase.class::isInstance) ->
                    any.parts().stream().map(part -> ((Phrase) part).text()).toList();
            default -> List.of();
        };
    }

    @Override
    public Verdict decide(int doc) throws IOException {
        List<List<Place>> places = new ArrayList<>();
        for (List<LiteralPlaces> operand : operands) {
            places.add(places(operand, doc));
        }
        if (isMet(places, (end, start) -> start - end)) {
            return Verdict.YES;
        }
        int mostExtra = extra != null && extra.advanceExact(doc) ? (int) extra.longValue() : Integer.MAX_VALUE;
        boolean possible = isMet(places, (end, start) -> Math.max(0, start - end - mostExtra));
        return possible ? Verdict.IN_DOUBT : Verdict.NO;
    }

    private boolean isMet(List<List<Place>> places, Distance distance) {
        return !new Chain(places, links, distance).lastReached().isEmpty();
    }

    private static List<Place> places(List<LiteralPlaces> operand, int doc) throws IOException {
        List<Place> places = new ArrayList<>();
        for (LiteralPlaces literal : operand) {
            for (int start : literal.on(doc)) {
                places.add(new Place(start, start + literal.text().length()));
            }
        }
        return places;
    }
}
