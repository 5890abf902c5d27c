package org.assize.internal.search.match;

import java.util.List;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.QueryNode;

/**
 * Finds where a condition holds in a text. This is what a condition means; the index has to give the same answer. Safe
 * for every thread.
 */
public interface PlaceFinder {

    /** {@return what finds the places of a condition} */
    static PlaceFinder of(QueryNode.Text condition) {
        return switch (condition) {
            case QueryNode.Phrase phrase -> new PhrasePlaces(phrase.text());
            case QueryNode.Wildcard wildcard -> new WildcardPlaces(wildcard);
            case QueryNode.Fuzzy fuzzy -> new FuzzyPlaces(fuzzy);
            case QueryNode.Regex regex -> new RegexPlaces(regex.expression());
            case QueryNode.AnyText any -> new AnyPlaces(any.parts().stream().map(PlaceFinder::of).toList());
            case QueryNode.Near near ->
                    new NearPlaces(near.operands().stream().map(PlaceFinder::of).toList(), near.links());
        };
    }

    /** {@return whether there is any place} */
    boolean isIn(FoldedText text);

    /** {@return every place, in no order; all that begin or end differently} */
    List<Place> all(FoldedText text);

    /** {@return the places to show to a person, in no order: no longer than what answers the question} */
    default List<Place> shown(FoldedText text) {
        return all(text);
    }
}
