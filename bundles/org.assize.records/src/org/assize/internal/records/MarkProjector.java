package org.assize.internal.records;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

import org.assize.model.annotation.AnnotationFactory;
import org.assize.model.annotation.AnswerLink;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkStatus;
import org.assize.model.annotation.Reply;
import org.assize.records.Marks;
import org.assize.records.event.MarkAnchored;
import org.assize.records.event.MarkChanged;
import org.assize.records.event.MarkLinked;
import org.assize.records.event.MarkMade;
import org.assize.records.event.MarkReopened;
import org.assize.records.event.MarkReplied;
import org.assize.records.event.MarkResolved;
import org.assize.records.event.MarkUnlinked;
import org.assize.records.event.MarksRemoved;
import org.assize.records.event.MarksRestored;
import org.assize.records.event.RemarkDeleted;
import org.assize.records.event.RemarkSaved;
import org.assize.records.event.ReplyRemoved;

/**
 * Applies what happened to marks and standard remarks. Events about a mark that is not there, because the file of its
 * author has not arrived, wait on record.
 */
final class MarkProjector {

    private static final AnnotationFactory MODEL = AnnotationFactory.eINSTANCE;

    private final EmfProjection state;

    MarkProjector(EmfProjection state) {
        this.state = state;
    }

    void apply(MarkMade event, Stamp stamp) {
        Mark mark = MODEL.createMark();
        mark.setAuthor(stamp.actor());
        mark.setAt(stamp.at());
        mark.setChangedAt(stamp.at());
        Marks.fill(mark, event.mark());
        state.marks.put(mark.getId(), mark);
        state.marksByCaseFile.computeIfAbsent(mark.getCaseFile(), c -> new LinkedHashMap<>()).put(mark.getId(), mark);
    }

    void apply(MarkChanged event, Stamp stamp) {
        with(event.mark().id(), stamp, mark -> Marks.fill(mark, event.mark()));
    }

    void apply(MarkAnchored event, Stamp stamp) {
        with(event.mark(), stamp, mark -> Marks.place(mark, event.anchor(), event.paths()));
    }

    void apply(MarksRemoved event, Stamp stamp) {
        setRemoved(event.marks(), true, stamp);
    }

    void apply(MarksRestored event, Stamp stamp) {
        setRemoved(event.marks(), false, stamp);
    }

    void apply(MarkResolved event, Stamp stamp) {
        with(event.mark(), stamp, mark -> mark.setStatus(MarkStatus.RESOLVED));
    }

    void apply(MarkReopened event, Stamp stamp) {
        with(event.mark(), stamp, mark -> mark.setStatus(MarkStatus.OPEN));
    }

    void apply(MarkReplied event, Stamp stamp) {
        with(event.mark(), stamp, mark -> {
            Reply reply = mark.getReplies().stream().filter(r -> r.getId().equals(event.reply())).findFirst()
                    .orElseGet(() -> added(mark, event.reply(), stamp));
            reply.setText(event.text());
        });
    }

    void apply(ReplyRemoved event, Stamp stamp) {
        with(event.mark(), stamp, mark -> mark.getReplies().removeIf(r -> r.getId().equals(event.reply())));
    }

    void apply(MarkLinked event, Stamp stamp) {
        with(event.mark(), stamp, mark -> {
            if (mark.getLinks().stream().noneMatch(l -> isTo(l, event.review(), event.item()))) {
                AnswerLink link = MODEL.createAnswerLink();
                link.setReview(event.review());
                link.setItem(event.item());
                mark.getLinks().add(link);
            }
        });
    }

    void apply(MarkUnlinked event, Stamp stamp) {
        with(event.mark(), stamp, mark -> mark.getLinks().removeIf(l -> isTo(l, event.review(), event.item())));
    }

    void apply(RemarkSaved event, Stamp stamp) {
        state.remarks.computeIfAbsent(stamp.actor(), a -> new LinkedHashSet<>()).add(event.text());
    }

    void apply(RemarkDeleted event, Stamp stamp) {
        state.remarks.computeIfAbsent(stamp.actor(), a -> new LinkedHashSet<>()).remove(event.text());
    }

    private void setRemoved(List<String> marks, boolean removed, Stamp stamp) {
        marks.forEach(id -> with(id, stamp, mark -> mark.setRemoved(removed)));
    }

    private void with(String id, Stamp stamp, Consumer<Mark> change) {
        Mark mark = state.marks.get(id);
        if (mark != null) {
            change.accept(mark);
            mark.setChangedAt(stamp.at());
        }
    }

    private static Reply added(Mark mark, String id, Stamp stamp) {
        Reply reply = MODEL.createReply();
        reply.setId(id);
        reply.setAuthor(stamp.actor());
        reply.setAt(stamp.at());
        mark.getReplies().add(reply);
        return reply;
    }

    private static boolean isTo(AnswerLink link, String review, String item) {
        return link.getReview().equals(review) && link.getItem().equals(item);
    }
}
