package org.assize.internal.annotation.remark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.assize.model.annotation.Mark;
import org.assize.model.annotation.Reply;
import org.assize.model.review.Answer;
import org.assize.model.review.Deduction;
import org.assize.model.review.Review;
import org.assize.records.Projection;

/** Counts how often a reviewer wrote each of some remarks. What others wrote counts nothing. */
final class Uses {

    private final String reviewer;
    private final Map<String, Integer> counts = new HashMap<>();

    private Uses(String reviewer, Set<String> remarks) {
        this.reviewer = reviewer;
        remarks.forEach(remark -> counts.put(remark, 0));
    }

    static Map<String, Integer> count(Projection state, String reviewer, Set<String> remarks) {
        Uses uses = new Uses(reviewer, remarks);
        state.marks().stream().filter(mark -> !mark.isRemoved()).forEach(uses::mark);
        state.reviewBook().getReviews().stream().filter(review -> review.getReviewer().equals(reviewer))
                .forEach(uses::review);
        return uses.counts;
    }

    private void mark(Mark mark) {
        if (mark.getAuthor().equals(reviewer)) {
            text(mark.getText());
        }
        mark.getReplies().stream().filter(reply -> reply.getAuthor().equals(reviewer)).map(Reply::getText)
                .forEach(this::text);
    }

    private void review(Review review) {
        for (Answer answer : review.getAnswers()) {
            Stream.concat(Stream.of(answer.getReason()), answer.getDeductions().stream().map(Deduction::getRemark))
                    .forEach(this::text);
        }
    }

    /** A remark is used where it makes up a line of what was written. */
    private void text(String text) {
        if (text.indexOf('\n') < 0) {
            counts.computeIfPresent(text, (remark, count) -> count + 1);
        } else {
            text.lines().map(String::strip).forEach(line -> counts.computeIfPresent(line, (remark, n) -> n + 1));
        }
    }
}
