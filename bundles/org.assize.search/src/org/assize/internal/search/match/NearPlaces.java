package org.assize.internal.search.match;

import java.util.List;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.QueryNode.Link;

/** Texts that stand near each other. Its places are those of the texts, not what is between. */
record NearPlaces(List<PlaceFinder> operands, List<Link> links) implements PlaceFinder {

    @Override
    public boolean isIn(FoldedText text) {
        return !new Chain(places(text), links, new UnitDistance(text)).lastReached().isEmpty();
    }

    @Override
    public List<Place> all(FoldedText text) {
        return new Chain(places(text), links, new UnitDistance(text)).members();
    }

    /** {@return the places of the operands as they are shown, where they are near enough} */
    @Override
    public List<Place> shown(FoldedText text) {
        List<List<Place>> shown = operands.stream().map(operand -> operand.shown(text)).toList();
        List<Place> near = new Chain(shown, links, new UnitDistance(text)).members();
        return near.isEmpty() ? all(text) : near;
    }

    private List<List<Place>> places(FoldedText text) {
        return operands.stream().map(operand -> operand.all(text)).toList();
    }
}
