package org.assize.internal.search.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.QueryNode;

/**
 * A text in which some characters may be wrong, missing or too many. White space makes no difference. Works on code
 * points, so that a rare ideograph is one character.
 */
final class FuzzyPlaces implements PlaceFinder {

    private final int[] wanted;
    private final int[] reversed;
    private final int errors;

    FuzzyPlaces(QueryNode.Fuzzy fuzzy) {
        wanted = fuzzy.text().toString().codePoints().toArray();
        reversed = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            reversed[i] = wanted[wanted.length - 1 - i];
        }
        errors = fuzzy.errors();
    }

    /**
     * A place and how far it is from what is wanted.
     *
     * @param errors how many characters are wrong
     * @param edges  how little its first and last characters look like those wanted
     */
    private record Candidate(Place place, int errors, int edges) {
    }

    @Override
    public boolean isIn(FoldedText text) {
        return EditDistance.isAnywhere(wanted, text.toString().codePoints().toArray(), errors);
    }

    @Override
    public List<Place> all(FoldedText text) {
        return candidates(text).stream().map(Candidate::place).toList();
    }

    /** {@return the places with the fewest errors, none of which overlap} */
    @Override
    public List<Place> shown(FoldedText text) {
        List<Candidate> candidates = new ArrayList<>(candidates(text));
        candidates.sort(Comparator.comparingInt(Candidate::errors)
                .thenComparingInt(Candidate::edges)
                .thenComparingInt(c -> Math.abs(c.place().to() - c.place().from() - wanted.length))
                .thenComparingInt(c -> c.place().from()));
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        List<Place> shown = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Place place = candidate.place();
            Map.Entry<Integer, Integer> before = taken.lowerEntry(place.to());
            if (before == null || before.getValue() <= place.from()) {
                taken.put(place.from(), place.to());
                shown.add(place);
            }
        }
        return shown;
    }

    private List<Candidate> candidates(FoldedText text) {
        int[] points = text.toString().codePoints().toArray();
        int[] starts = starts(points);
        List<Candidate> candidates = new ArrayList<>();
        EditDistance column = new EditDistance(wanted, errors, true);
        for (int end = 1; end <= points.length; end++) {
            if (column.next(points[end - 1]) <= errors) {
                addEndingAt(points, starts, end, candidates);
            }
        }
        return candidates;
    }

    private void addEndingAt(int[] points, int[] starts, int end, List<Candidate> candidates) {
        EditDistance column = new EditDistance(reversed, errors, false);
        for (int begin = end - 1; begin >= Math.max(0, end - wanted.length - errors); begin--) {
            int distance = column.next(points[begin]);
            if (distance <= errors) {
                int edges = edge(points[begin], wanted[0]) + edge(points[end - 1], wanted[wanted.length - 1]);
                candidates.add(new Candidate(new Place(starts[begin], starts[end]), distance, edges));
            }
        }
    }

    /** A sign that is not wanted is the worst, for it divides what people see as one. */
    private static int edge(int codePoint, int wanted) {
        if (codePoint == wanted) {
            return 0;
        }
        return Character.isLetterOrDigit(codePoint) ? 1 : 3;
    }

    /** {@return where each code point begins, and where the last one ends} */
    private static int[] starts(int[] points) {
        int[] starts = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) {
            starts[i + 1] = starts[i] + Character.charCount(points[i]);
        }
        return starts;
    }
}
