package org.assize.internal.search.match;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.regex.Expression;

/** What a regular expression describes: all places, those that overlap joined to one. */
final class RegexPlaces implements PlaceFinder {

    private final Automaton automaton;

    RegexPlaces(Expression expression) {
        automaton = new AutomatonBuilder().build(expression);
    }

    @Override
    public boolean isIn(FoldedText text) {
        AutomatonRun run = new AutomatonRun(automaton);
        for (int i = 0; i < text.length(); i++) {
            boolean ended = i > 0 && run.space(WhiteSpace.before(text, i));
            if (run.character(text.charAt(i)) || ended) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads forward which states are reached, then backward which of them lead to an end. A character belongs to a
     * place if such a state is left; two neighbours belong to the same if one of the first leads to one of the second.
     */
    @Override
    public List<Place> all(FoldedText text) {
        long[][] reached = reached(text);
        List<Place> places = new ArrayList<>();
        Ending ending = new Ending(automaton);
        int end = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            WhiteSpace space = i + 1 < text.length() ? WhiteSpace.before(text, i + 1) : WhiteSpace.NONE;
            boolean joined = ending.back(reached[i], space);
            if (end >= 0 && !joined) {
                places.add(new Place(i + 1, end));
                end = -1;
            }
            end = end < 0 && ending.isAlive() ? i + 1 : end;
        }
        if (end >= 0) {
            places.add(new Place(0, end));
        }
        return places;
    }

    private long[][] reached(FoldedText text) {
        long[][] reached = new long[text.length()][];
        AutomatonRun run = new AutomatonRun(automaton);
        for (int i = 0; i < reached.length; i++) {
            if (i > 0) {
                run.space(WhiteSpace.before(text, i));
            }
            run.character(text.charAt(i));
            reached[i] = run.states();
        }
        return reached;
    }
}
