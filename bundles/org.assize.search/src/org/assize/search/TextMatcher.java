package org.assize.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.match.Place;
import org.assize.internal.search.match.PlaceFinder;
import org.assize.internal.search.query.QueryNode;
import org.assize.internal.search.query.QueryParser;

/** Finds in the text of a page what a query finds in the index. Immutable, safe for every thread. */
public final class TextMatcher {

    private final List<PlaceFinder> finders;

    private TextMatcher(List<PlaceFinder> finders) {
        this.finders = finders;
    }

    /** {@return a matcher for the texts a query asks for} A query that cannot be understood matches nothing. */
    public static TextMatcher of(String query) {
        try {
            Set<QueryNode.Text> conditions = new LinkedHashSet<>();
            collect(QueryParser.parse(query), conditions);
            return new TextMatcher(conditions.stream().map(PlaceFinder::of).toList());
        } catch (QueryException e) {
            return new TextMatcher(List.of());
        }
    }

    /** {@return a matcher for a text as it stands, such as a quotation} A text of white space only matches nothing. */
    public static TextMatcher ofText(String text) {
        FoldedText folded = FoldedText.of(text);
        return new TextMatcher(folded.isEmpty() ? List.of()
                : List.of(PlaceFinder.of(new QueryNode.Phrase(folded))));
    }

    /**
     * Finds all places: of a text with open places the shortest, of one with errors those with the fewest, of a regular
     * expression the longest, and of texts that have to be near each other those that are.
     *
     * @param pageText a text
     * @return the places in order; places that overlap are one
     */
    public List<TextRange> find(String pageText) {
        FoldedText page = FoldedText.of(pageText);
        List<TextRange> found = new ArrayList<>();
        for (PlaceFinder finder : finders) {
            for (Place place : finder.shown(page)) {
                found.add(new TextRange(page.start(place.from()), page.end(place.to() - 1)));
            }
        }
        found.sort(Comparator.comparingInt(TextRange::from).thenComparingInt(TextRange::to));
        return joined(found);
    }

    private static void collect(QueryNode node, Set<QueryNode.Text> into) {
        switch (node) {
            case QueryNode.Text text -> into.add(text);
            case QueryNode.And and -> and.parts().forEach(part -> collect(part, into));
            case QueryNode.Or or -> or.parts().forEach(part -> collect(part, into));
            case QueryNode.Not excluded -> { }
            case QueryNode.Metadata notInText -> { }
            case QueryNode.Choice notInText -> { }
            case QueryNode.DateRange notInText -> { }
            case QueryNode.Similar notInText -> { }
        }
    }

    private static List<TextRange> joined(List<TextRange> sorted) {
        List<TextRange> result = new ArrayList<>();
        for (TextRange next : sorted) {
            TextRange last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last == null || next.from() >= last.to()) {
                result.add(next);
            } else {
                result.set(result.size() - 1, new TextRange(last.from(), Math.max(last.to(), next.to())));
            }
        }
        return result;
    }
}
