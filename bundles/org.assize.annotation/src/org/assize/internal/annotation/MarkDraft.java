package org.assize.internal.annotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.assize.annotation.AnswerRef;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Marks;
import org.assize.records.event.MarkData;

/** A mark as the edits of one batch leave it, before anything is recorded. */
final class MarkDraft {

    /** What somebody said. */
    record Said(String author, String text) {
    }

    final String author;
    final Map<String, Said> replies = new HashMap<>();
    final Set<AnswerRef> links = new HashSet<>();
    MarkData data;
    MarkStatus status = MarkStatus.OPEN;
    boolean removed;

    MarkDraft(String author, MarkData data) {
        this.author = author;
        this.data = data;
    }

    MarkDraft(Mark mark) {
        this(mark.getAuthor(), Marks.toData(mark));
        status = mark.getStatus();
        removed = mark.isRemoved();
        mark.getReplies().forEach(r -> replies.put(r.getId(), new Said(r.getAuthor(), r.getText())));
        mark.getLinks().forEach(l -> links.add(new AnswerRef(l.getReview(), l.getItem())));
    }
}
