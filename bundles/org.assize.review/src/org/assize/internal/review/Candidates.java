package org.assize.internal.review;

import org.assize.model.review.AnswerOutcome;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewResult;
import org.assize.review.Ranking;

/** Sealed reviews as candidates of a ranking. */
final class Candidates {

    private Candidates() {
    }

    static Ranking.Candidate of(Review review, String drawKey) {
        ReviewResult result = review.getResult();
        int vetoes = (int) review.getAnswers().stream().filter(a -> a.getOutcome() == AnswerOutcome.FAILED).count();
        return new Ranking.Candidate(review.getCaseFile(), review.getId(), result.getScore(),
                result.getScoreBeforeVeto(), result.getGrade(), result.getGradeTitle(), vetoes, drawKey);
    }
}
