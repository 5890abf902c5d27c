package org.assize.internal.ui.document.evidence;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.Quad;
import org.assize.model.annotation.Anchor;
import org.assize.model.casefile.Document;
import org.assize.model.review.Answer;
import org.assize.model.review.Review;
import org.assize.records.Answers;
import org.assize.records.Blindness;
import org.assize.records.Library;
import org.assize.records.Projection;

/**
 * A place that a review points to.
 *
 * @param review  id of the review
 * @param item    item of the checklist
 * @param by      name of the reviewer
 * @param page    from 1
 * @param boxes   where, in user space; may be empty, as they are for words of an earlier version
 * @param quote   the text at the place; may be empty
 * @param earlier whether the place was taken from an earlier version of the document and may be elsewhere now
 */
public record EvidencePlace(String review, String item, String by, int page, List<Quad> boxes, String quote,
        boolean earlier) {

    /** {@return the places in a document that the reviews of its case file point to, as far as they may be seen} */
    public static List<EvidencePlace> read(Library library, String caseFile, String path) {
        return library.read(state -> {
            Blindness blindness = Blindness.of(state, library.reviewer().id(), caseFile);
            String present = present(state, caseFile, path);
            List<EvidencePlace> places = new ArrayList<>();
            for (Review review : state.reviewsOfCaseFile(caseFile)) {
                if (blindness.hides(review.getReviewer())) {
                    continue;
                }
                String by = state.reviewerNames().getOrDefault(review.getReviewer(), review.getReviewer());
                for (Answer answer : review.getAnswers()) {
                    Answers.evidenceOf(answer).filter(e -> path.equals(e.getDocument()) && e.getAnchor() != null)
                            .map(e -> place(review.getId(), answer.getItem(), by, e.getAnchor(), present))
                            .forEach(places::add);
                }
            }
            return List.copyOf(places);
        });
    }

    private static String present(Projection state, String caseFile, String path) {
        return state.caseFile(caseFile).stream().flatMap(c -> c.getDocuments().stream())
                .filter(d -> d.getPath().equals(path)).map(Document::getSha256).findFirst().orElse("");
    }

    private static EvidencePlace place(String review, String item, String by, Anchor anchor, String present) {
        String quote = anchor.getQuote() == null ? "" : anchor.getQuote();
        String taken = anchor.getSha256() == null ? "" : anchor.getSha256();
        boolean earlier = !taken.isEmpty() && !taken.equals(present);
        // In a newer version the words are looked for: a frame around other words would say what nobody said.
        List<Quad> boxes = earlier && !quote.isBlank() ? List.of() : anchor.getBoxes().stream()
                .map(b -> Quad.of(b.getX(), b.getY(), b.getX() + b.getWidth(), b.getY() + b.getHeight())).toList();
        return new EvidencePlace(review, item, by, anchor.getPage(), boxes, quote, earlier);
    }
}
