package org.assize.internal.search.match;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.search.fold.FoldedText;

/** A text as it stands. */
record PhrasePlaces(FoldedText wanted) implements PlaceFinder {

    @Override
    public boolean isIn(FoldedText text) {
        return text.indexOf(wanted, 0) >= 0;
    }

    @Override
    public List<Place> all(FoldedText text) {
        List<Place> places = new ArrayList<>();
        for (int i = text.indexOf(wanted, 0); i >= 0; i = text.indexOf(wanted, i + 1)) {
            places.add(new Place(i, i + wanted.length()));
        }
        return places;
    }
}
