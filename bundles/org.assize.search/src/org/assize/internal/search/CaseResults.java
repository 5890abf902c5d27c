package org.assize.internal.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.assize.model.review.Review;
import org.assize.model.review.ReviewBook;
import org.assize.model.review.Round;
import org.assize.model.review.RoundState;
import org.assize.model.review.Selection;

/** What rounds came to for each case file: grades of sealed reviews, the best and the worst. Not of voided rounds. */
final class CaseResults {

    private final Map<String, Set<String>> results = new HashMap<>();

    private CaseResults() {
    }

    /** {@return the results by case number} */
    static Map<String, Set<String>> of(ReviewBook book) {
        CaseResults found = new CaseResults();
        Set<String> voided = new HashSet<>();
        for (Round round : book.getRounds()) {
            if (round.getState() == RoundState.VOID) {
                voided.add(round.getId());
            } else {
                round.getSelections().forEach(found::add);
            }
        }
        book.getReviews().stream().filter(review -> !voided.contains(review.getRound())).forEach(found::add);
        return found.results;
    }

    private void add(Selection selection) {
        if (selection.getCaseFile() != null && !selection.getCaseFile().isEmpty()) {
            add(selection.getCaseFile(), selection.getKind().name().toLowerCase(Locale.ROOT));
        }
    }

    private void add(Review review) {
        if (review.getResult() != null && review.getResult().getGradeTitle() != null) {
            add(review.getCaseFile(), review.getResult().getGradeTitle());
        }
    }

    private void add(String caseFile, String result) {
        results.computeIfAbsent(caseFile, number -> new HashSet<>()).add(result);
    }
}
