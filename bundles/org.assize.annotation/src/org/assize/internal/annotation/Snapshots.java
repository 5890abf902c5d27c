package org.assize.internal.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.ReplySnapshot;
import org.assize.model.annotation.AnswerLink;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.Reply;
import org.assize.model.review.Review;
import org.assize.records.Blindness;
import org.assize.records.Marks;
import org.assize.records.Projection;

/** Takes what one reviewer may see of the marks of a case file out of the state. */
final class Snapshots {

    private static final Comparator<AnswerRef> BY_ANSWER =
            Comparator.comparing(AnswerRef::review).thenComparing(AnswerRef::item);

    private final Projection state;
    private final Blindness blindness;
    private final Map<String, String> names;

    Snapshots(Projection state, String reviewer, String caseFile) {
        this.state = state;
        blindness = Blindness.of(state, reviewer, caseFile);
        names = state.reviewerNames();
    }

    Stream<MarkSnapshot> of(Collection<Mark> marks) {
        return marks.stream().filter(mark -> !mark.isRemoved() && !blindness.hides(mark.getAuthor())).map(this::of);
    }

    private MarkSnapshot of(Mark mark) {
        List<ReplySnapshot> replies = mark.getReplies().stream().filter(r -> !blindness.hides(r.getAuthor()))
                .map(this::of).toList();
        List<AnswerRef> links = mark.getLinks().stream().filter(this::isVisible)
                .map(l -> new AnswerRef(l.getReview(), l.getItem())).sorted(BY_ANSWER).toList();
        return new MarkSnapshot(Marks.toData(mark), mark.getAuthor(), name(mark.getAuthor()), mark.getAt(),
                mark.getChangedAt(), mark.getStatus(), replies, links);
    }

    private ReplySnapshot of(Reply reply) {
        return new ReplySnapshot(reply.getId(), reply.getAuthor(), name(reply.getAuthor()), reply.getAt(),
                reply.getText());
    }

    /** What another reviewer's answer rests on tells what that reviewer found. */
    private boolean isVisible(AnswerLink link) {
        return state.review(link.getReview()).map(Review::getReviewer).map(r -> !blindness.hides(r)).orElse(true);
    }

    private String name(String reviewer) {
        return names.getOrDefault(reviewer, reviewer);
    }
}
