package org.assize.internal.casefile;

import java.util.ArrayList;
import java.util.List;

import org.assize.casefile.DocumentRef;
import org.assize.model.annotation.Anchor;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Answers;
import org.assize.records.Projection;

/**
 * What points to places of earlier versions of a document.
 *
 * @param sealedReviews ids
 * @param openReviews   ids
 * @param marks         how many
 */
record Dependents(List<String> sealedReviews, List<String> openReviews, int marks) {

    /** @param present hash of the version that counts */
    static Dependents of(Projection state, DocumentRef document, String present) {
        List<String> sealed = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Review review : state.reviewsOfCaseFile(document.caseFile())) {
            if (review.getAnswers().stream().flatMap(Answers::evidenceOf)
                    .anyMatch(e -> document.path().equals(e.getDocument()) && isEarlier(e.getAnchor(), present))) {
                (review.getState() == ReviewState.SEALED ? sealed : open).add(review.getId());
            }
        }
        long marks = state.marksOfCaseFile(document.caseFile()).stream().filter(m -> !m.isRemoved()
                && document.path().equals(m.getDocument()) && isEarlier(m.getAnchor(), present)).count();
        return new Dependents(sealed, open, Math.toIntExact(marks));
    }

    private static boolean isEarlier(Anchor anchor, String present) {
        return anchor != null && !present.equals(anchor.getSha256());
    }
}
