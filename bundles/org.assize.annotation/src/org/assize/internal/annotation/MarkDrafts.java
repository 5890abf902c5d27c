package org.assize.internal.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.assize.annotation.AnswerRef;
import org.assize.internal.annotation.MarkDraft.Said;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Blindness;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.MarkData;
import org.eclipse.osgi.util.NLS;

/** The marks one reviewer is about to change. Each look-up refuses what the reviewer may not do. */
final class MarkDrafts {

    private final Projection state;
    private final String reviewer;
    private final Map<String, MarkDraft> drafts = new HashMap<>();
    private final Map<String, Blindness> blindness = new HashMap<>();

    MarkDrafts(Projection state, String reviewer) {
        this.state = state;
        this.reviewer = reviewer;
    }

    /** Begins a new mark of the reviewer. */
    void begin(MarkData data) throws RefusedException {
        if (drafts.containsKey(data.id()) || state.mark(data.id()).isPresent()) {
            throw refused("mark.id.not-new", data.id(), Messages.idNotNew, data.id());
        }
        drafts.put(data.id(), new MarkDraft(reviewer, data));
    }

    /** A mark the reviewer may see, present or taken away. */
    private MarkDraft visible(String id) throws RefusedException {
        MarkDraft draft = drafts.get(id);
        if (draft == null) {
            draft = state.mark(id).map(MarkDraft::new).orElseThrow(() -> unknown(id));
            drafts.put(id, draft);
        }
        String caseFile = draft.data.caseFile();
        if (blindness.computeIfAbsent(caseFile, c -> Blindness.of(state, reviewer, c)).hides(draft.author)) {
            throw unknown(id);
        }
        return draft;
    }

    /** A mark the reviewer may say something about. */
    MarkDraft present(String id) throws RefusedException {
        MarkDraft draft = visible(id);
        if (draft.removed) {
            throw refused("mark.removed", id, Messages.removedMark);
        }
        return draft;
    }

    /** A mark of the reviewer's own, present or taken away. */
    MarkDraft own(String id) throws RefusedException {
        MarkDraft draft = visible(id);
        requireAuthor(draft, id);
        return draft;
    }

    /** A mark of the reviewer's own that was not taken away. */
    MarkDraft ownPresent(String id) throws RefusedException {
        MarkDraft draft = present(id);
        requireAuthor(draft, id);
        return draft;
    }

    private void requireAuthor(MarkDraft draft, String id) throws RefusedException {
        if (!draft.author.equals(reviewer)) {
            throw refused("mark.not-yours", id, Messages.notYours, name(draft.author));
        }
    }

    /** A reply of the reviewer's own; empty when the mark has none with this id. */
    Optional<Said> ownReply(MarkDraft draft, String reply) throws RefusedException {
        Said said = draft.replies.get(reply);
        if (said != null && !said.author().equals(reviewer)) {
            throw refused("mark.reply.not-yours", draft.data.id(), Messages.replyNotYours, name(said.author()));
        }
        return Optional.ofNullable(said);
    }

    /** Notes what the reviewer says now. */
    void say(MarkDraft draft, String reply, String text) {
        draft.replies.put(reply, new Said(reviewer, text));
    }

    /** Refuses an answer that is not of a review of the reviewer's own, still open and about the case file. */
    void requireOwnAnswer(MarkDraft draft, AnswerRef answer) throws RefusedException {
        String mark = draft.data.id();
        if (answer.item().isBlank()) {
            throw refused("mark.link.item", mark, Messages.noItem);
        }
        Review review = state.review(answer.review()).orElseThrow(
                () -> refused("mark.link.review", mark, Messages.unknownReview, answer.review()));
        if (!review.getReviewer().equals(reviewer)) {
            throw refused("mark.link.not-yours", mark, Messages.reviewNotYours, name(review.getReviewer()));
        }
        if (!review.getCaseFile().equals(draft.data.caseFile())) {
            throw refused("mark.link.case-file", mark, Messages.reviewOfOtherCaseFile, review.getCaseFile(),
                    draft.data.caseFile());
        }
        if (review.getState() == ReviewState.SEALED || review.getState() == ReviewState.EXCLUDED) {
            throw refused("mark.link.closed", mark, Messages.reviewClosed);
        }
    }

    private String name(String id) {
        return state.reviewerNames().getOrDefault(id, id);
    }

    private static RefusedException unknown(String id) {
        return refused("mark.unknown", id, Messages.unknownMark, id);
    }

    static RefusedException refused(String code, String subject, String pattern, Object... arguments) {
        return new RefusedException(code, subject, NLS.bind(pattern, arguments));
    }
}
