package org.assize.internal.ui.document.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assize.document.Quad;
import org.assize.model.annotation.Anchor;
import org.assize.model.review.Answer;
import org.assize.model.review.EvidenceRef;
import org.assize.model.review.Review;
import org.assize.records.Blindness;
import org.assize.records.Library;

/**
 * A place that a review points to.
 *
 * @param review id of the review
 * @param item   item of the checklist
 * @param by     name of the reviewer
 * @param page   from 1
 * @param boxes  where, in user space; may be empty
 * @param quote  the text at the place; may be empty
 */
public record EvidencePlace(String review, String item, String by, int page, List<Quad> boxes, String quote) {

    /** {@return the places in a document that the reviews of its case file point to, as far as they may be seen} */
    public static List<EvidencePlace> read(Library library, String caseFile, String path) {
        return library.read(state -> {
            Blindness blindness = Blindness.of(state, library.reviewer().id(), caseFile);
            List<EvidencePlace> places = new ArrayList<>();
            for (Review review : state.reviewsOfCaseFile(caseFile)) {
                if (blindness.hides(review.getReviewer())) {
                    continue;
                }
                String by = state.reviewerNames().getOrDefault(review.getReviewer(), review.getReviewer());
                for (Answer answer : review.getAnswers()) {
                    evidence(answer).filter(e -> path.equals(e.getDocument()) && e.getAnchor() != null)
                            .map(e -> place(review.getId(), answer.getItem(), by, e.getAnchor())).forEach(places::add);
                }
            }
            return List.copyOf(places);
        });
    }

    private static Stream<EvidenceRef> evidence(Answer answer) {
        return Stream.concat(answer.getEvidence().stream(),
                answer.getDeductions().stream().flatMap(d -> d.getEvidence().stream()));
    }

    private static EvidencePlace place(String review, String item, String by, Anchor anchor) {
        List<Quad> boxes = anchor.getBoxes().stream()
                .map(b -> Quad.of(b.getX(), b.getY(), b.getX() + b.getWidth(), b.getY() + b.getHeight())).toList();
        return new EvidencePlace(review, item, by, anchor.getPage(), boxes,
                anchor.getQuote() == null ? "" : anchor.getQuote());
    }
}
