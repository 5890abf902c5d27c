package org.assize.internal.records;

import java.util.LinkedHashMap;

import org.assize.model.review.DrawnFile;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewFactory;
import org.assize.model.review.ReviewResult;
import org.assize.model.review.ReviewState;
import org.assize.model.review.Round;
import org.assize.model.review.RoundState;
import org.assize.records.Answers;
import org.assize.records.event.AnswerGiven;
import org.assize.records.event.AnswerWithdrawn;
import org.assize.records.event.DrawnFileExcluded;
import org.assize.records.event.ResultData;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;
import org.assize.records.event.ReviewNoted;
import org.assize.records.event.ReviewSealed;

/** Applies what happened to reviews. */
final class ReviewProjector {

    private final EmfProjection state;

    ReviewProjector(EmfProjection state) {
        this.state = state;
    }

    void apply(ReviewAssigned event) {
        ReviewAssignment data = event.assignment();
        Review review = ReviewFactory.eINSTANCE.createReview();
        review.setId(data.review());
        review.setRound(data.round());
        review.setCaseFile(data.caseFile());
        review.setReviewer(data.reviewer());
        review.setChecklistUrn(data.checklistUrn());
        review.setChecklistVersion(data.checklistVersion());
        state.reviewBook().getReviews().add(review);
        state.reviews.put(data.review(), review);
        state.reviewsByRound.computeIfAbsent(data.round(), r -> new LinkedHashMap<>()).put(data.review(), review);
        state.reviewsByCaseFile.computeIfAbsent(data.caseFile(), c -> new LinkedHashMap<>())
                .put(data.review(), review);
        Round round = state.rounds.get(data.round());
        if (round != null && (round.getState() == RoundState.DRAWN || round.getState() == RoundState.SCORED)) {
            round.setState(RoundState.REVIEWING);
        }
    }

    void apply(AnswerGiven event, Stamp stamp) {
        Review review = state.reviews.get(event.review());
        review.getAnswers().removeIf(a -> a.getItem().equals(event.answer().item()));
        review.getAnswers().add(Answers.toModel(event.answer(), stamp.actor(), stamp.at()));
        review.setState(ReviewState.IN_REVIEW);
    }

    void apply(AnswerWithdrawn event) {
        state.reviews.get(event.review()).getAnswers().removeIf(a -> a.getItem().equals(event.item()));
    }

    void apply(ReviewNoted event) {
        state.reviews.get(event.review()).setNote(event.note());
    }

    void apply(ReviewSealed event, Stamp stamp) {
        Review review = state.reviews.get(event.review());
        review.setResult(result(event.result()));
        review.setSealedAt(stamp.at());
        review.setState(ReviewState.SEALED);
        scoreRound(review.getRound());
    }

    void excluded(DrawnFileExcluded event) {
        state.reviewsOf(event.round()).stream().filter(r -> r.getCaseFile().equals(event.caseFile()))
                .forEach(r -> r.setState(ReviewState.EXCLUDED));
        scoreRound(event.round());
    }

    /** A round is scored once every drawn case file that was not taken out has a sealed review. */
    private void scoreRound(String id) {
        Round round = state.rounds.get(id);
        if (round != null && round.getState() == RoundState.REVIEWING
                && round.getDrawn().stream().filter(d -> !d.isExcluded()).allMatch(d -> isSealed(id, d))) {
            round.setState(RoundState.SCORED);
        }
    }

    private boolean isSealed(String round, DrawnFile drawn) {
        return state.reviewsOf(round).stream().filter(r -> r.getCaseFile().equals(drawn.getCaseFile()))
                .anyMatch(r -> r.getState() == ReviewState.SEALED);
    }

    private static ReviewResult result(ResultData data) {
        ReviewResult result = ReviewFactory.eINSTANCE.createReviewResult();
        result.setScore(data.score());
        result.setScoreBeforeVeto(data.scoreBeforeVeto());
        result.setGrade(data.grade());
        result.setGradeTitle(data.gradeTitle());
        result.setVetoed(data.vetoed());
        result.setModel(data.model());
        result.setInputsHash(data.inputsHash());
        return result;
    }
}
