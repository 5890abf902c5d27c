package org.assize.internal.annotation.anchor;

import java.util.ArrayList;
import java.util.List;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorFinding;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.model.review.Review;
import org.assize.records.Anchors;
import org.assize.records.Answers;
import org.assize.records.Blindness;
import org.assize.records.Projection;
import org.assize.records.event.AnchorData;
import org.assize.records.event.PathData;
import org.jspecify.annotations.Nullable;

/**
 * A mark or a piece of evidence with its place.
 *
 * @param document path of the document
 * @param mark     id of the mark; empty for evidence
 * @param answer   what the evidence belongs to; null for a mark
 * @param recorded the place
 * @param paths    the outline of the mark
 */
record AnchoredThing(String document, String mark, @Nullable AnswerRef answer, AnchorData recorded,
        List<PathData> paths) {

    static AnchoredThing of(MarkSnapshot mark) {
        return new AnchoredThing(mark.data().document(), mark.id(), null, mark.data().anchor(), mark.data().paths());
    }

    /** {@return the evidence of a case file that a reviewer may see} */
    static List<AnchoredThing> evidence(Projection state, String reviewer, String caseFile) {
        Blindness blindness = Blindness.of(state, reviewer, caseFile);
        List<AnchoredThing> all = new ArrayList<>();
        for (Review review : state.reviewsOfCaseFile(caseFile)) {
            if (!blindness.hides(review.getReviewer())) {
                review.getAnswers().forEach(answer -> Answers.evidenceOf(answer).filter(e -> e.getAnchor() != null)
                        .forEach(e -> all.add(new AnchoredThing(e.getDocument(), "",
                                new AnswerRef(review.getId(), answer.getItem()), Anchors.toData(e.getAnchor()),
                                List.of()))));
            }
        }
        return all;
    }

    AnchorFinding finding(AnchorMatch match) {
        return new AnchorFinding(document, mark, answer, recorded, match);
    }
}
