package org.assize.internal.ui.search;

import java.util.function.Consumer;

import org.assize.search.SearchFilter;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.eclipse.osgi.util.NLS;

/**
 * What a result means in one sentence, and what to try when there is none.
 *
 * @param query    what was searched for
 * @param total    how many hits there are
 * @param files    in how many case files
 * @param narrowed whether the search was narrowed
 */
record Outcome(String query, long total, int files, boolean narrowed) {

    /** A word that is shorter has too many look-alikes. */
    private static final int SHORTEST_FUZZY = 3;

    static Outcome of(SearchResult result, SearchFilter filter) {
        return new Outcome(result.query().strip(), result.total(), result.caseFiles(),
                !filter.equals(SearchFilter.NONE));
    }

    void say(MessageLine line, Consumer<SearchRequest> run, Runnable lift) {
        if (total > 0) {
            line.say(NLS.bind(Messages.allHits, total, files));
        } else if (narrowed) {
            line.say(Messages.noHitsNarrowed, lift);
        } else if (isPlainWord()) {
            line.say(NLS.bind(Messages.noHitsFuzzy, fuzzy()), () -> run.accept(new SearchRequest(fuzzy(), 0)));
        } else {
            line.say(Messages.noHits);
        }
    }

    private String fuzzy() {
        return query + "~";
    }

    /** Only letters, digits and ideographs: for anything else the person knows what they ask for. */
    boolean isPlainWord() {
        return query.codePointCount(0, query.length()) >= SHORTEST_FUZZY
                && query.codePoints().allMatch(Character::isLetterOrDigit);
    }
}
