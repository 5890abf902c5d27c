package org.assize.internal.search.match;

import java.util.List;

import org.assize.internal.search.fold.FoldedText;

/** One of several conditions. */
record AnyPlaces(List<PlaceFinder> parts) implements PlaceFinder {

    @Override
    public boolean isIn(FoldedText text) {
        return parts.stream().anyMatch(part -> part.isIn(text));
    }

    @Override
    public List<Place> all(FoldedText text) {
        return parts.stream().flatMap(part -> part.all(text).stream()).distinct().toList();
    }

    @Override
    public List<Place> shown(FoldedText text) {
        return parts.stream().flatMap(part -> part.shown(text).stream()).distinct().toList();
    }
}
