package org.assize.internal.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.assize.model.annotation.AnnotationFactory;
import org.assize.model.annotation.AnswerLink;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Marks;
import org.assize.records.event.DomainEvent;
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
 * Applies what happened to marks and standard remarks. What happened to a mark that is not there waits for it: the file
 * of its author may not have arrived, or the author's clock may be ahead of others. Until then it counts among what
 * could not be applied.
 */
final class MarkProjector {

    /** Something that happened to a mark before the mark was there. */
    private record Waiting(String type, Stamp stamp, Consumer<Mark> change) {
    }

    private static final AnnotationFactory MODEL = AnnotationFactory.eINSTANCE;

    private final EmfProjection state;
    private final Replies replies = new Replies();
    private final Map<String, List<Waiting>> waiting = new HashMap<>();

    MarkProjector(EmfProjection state) {
        this.state = state;
    }

    /** The first mark with an identity has it; whoever makes the same again changes nothing. */
    void apply(MarkMade event, Stamp stamp) {
        String id = event.mark().id();
        if (state.marks.containsKey(id)) {
            return;
        }
        Mark mark = MODEL.createMark();
        mark.setAuthor(stamp.actor().intern());
        mark.setAt(stamp.at());
        mark.setChangedAt(stamp.at());
        Marks.fill(mark, event.mark());
        state.marks.put(id, mark);
        state.marksByCaseFile.computeIfAbsent(mark.getCaseFile(), c -> new LinkedHashMap<>()).put(id, mark);
        List<Waiting> earlier = waiting.remove(id);
        if (earlier != null) {
            earlier.forEach(w -> {
                change(mark, w.stamp(), w.change());
                state.unknown.computeIfPresent(w.type(), (type, count) -> count == 1 ? null : count - 1);
            });
        }
    }

    void apply(MarkChanged event, Stamp stamp) {
        with(event.mark().id(), event, stamp, mark -> Marks.fill(mark, event.mark()));
    }

    void apply(MarkAnchored event, Stamp stamp) {
        with(event.mark(), event, stamp, mark -> Marks.place(mark, event.anchor(), event.paths()));
    }

    void apply(MarksRemoved event, Stamp stamp) {
        event.marks().forEach(id -> with(id, event, stamp, mark -> mark.setRemoved(true)));
    }

    void apply(MarksRestored event, Stamp stamp) {
        event.marks().forEach(id -> with(id, event, stamp, mark -> mark.setRemoved(false)));
    }

    void apply(MarkResolved event, Stamp stamp) {
        with(event.mark(), event, stamp, mark -> mark.setStatus(MarkStatus.RESOLVED));
    }

    void apply(MarkReopened event, Stamp stamp) {
        with(event.mark(), event, stamp, mark -> mark.setStatus(MarkStatus.OPEN));
    }

    void apply(MarkReplied event, Stamp stamp) {
        with(event.mark(), event, stamp, mark -> replies.say(mark, event, stamp));
    }

    void apply(ReplyRemoved event, Stamp stamp) {
        with(event.mark(), event, stamp, mark -> replies.takeBack(mark, event));
    }

    void apply(MarkLinked event, Stamp stamp) {
        with(event.mark(), event, stamp, mark -> {
            if (mark.getLinks().stream().noneMatch(l -> isTo(l, event.review(), event.item()))) {
                AnswerLink link = MODEL.createAnswerLink();
                link.setReview(event.review());
                link.setItem(event.item());
                mark.getLinks().add(link);
            }
        });
    }

    void apply(MarkUnlinked event, Stamp stamp) {
        with(event.mark(), event, stamp, mark -> mark.getLinks().removeIf(l -> isTo(l, event.review(), event.item())));
    }

    void apply(RemarkSaved event, Stamp stamp) {
        state.remarks.computeIfAbsent(stamp.actor(), a -> new LinkedHashSet<>()).add(event.text());
    }

    void apply(RemarkDeleted event, Stamp stamp) {
        state.remarks.computeIfAbsent(stamp.actor(), a -> new LinkedHashSet<>()).remove(event.text());
    }

    private void with(String id, DomainEvent event, Stamp stamp, Consumer<Mark> change) {
        Mark mark = state.marks.get(id);
        if (mark != null) {
            change(mark, stamp, change);
        } else {
            String type = event.getClass().getSimpleName();
            waiting.computeIfAbsent(id, i -> new ArrayList<>()).add(new Waiting(type, stamp, change));
            state.unknown.merge(type, 1, Integer::sum);
        }
    }

    private static void change(Mark mark, Stamp stamp, Consumer<Mark> change) {
        change.accept(mark);
        if (stamp.at().isAfter(mark.getChangedAt())) {
            mark.setChangedAt(stamp.at());
        }
    }

    private static boolean isTo(AnswerLink link, String review, String item) {
        return link.getReview().equals(review) && link.getItem().equals(item);
    }
}
