package org.assize.internal.ui.document.mark;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.ReplySnapshot;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.MarkData;

/** The marks of a case file as they will be when everything under way is written. Lives in one thread. */
final class ExpectedMarks {

    private final Supplier<Me> me;
    private final Clock clock;
    private final SortedMap<Long, List<MarkEdit>> underWay = new TreeMap<>();
    private final Map<String, MarkSnapshot> removed = new HashMap<>();
    private List<MarkSnapshot> stored = List.of();

    /** The reviewer who edits. */
    record Me(String id, String name) {
    }

    ExpectedMarks(Supplier<Me> me, Clock clock) {
        this.me = me;
        this.clock = clock;
    }

    /**
     * Takes over what is recorded.
     *
     * @param upTo number of the last gesture that had been written before the marks were read
     */
    void read(List<MarkSnapshot> marks, long upTo) {
        stored = List.copyOf(marks);
        underWay.headMap(upTo + 1).clear();
    }

    /** Expects edits to be written. */
    void expect(long number, List<MarkEdit> edits) {
        underWay.put(number, edits);
    }

    /** No longer expects edits. */
    void forget(long number) {
        underWay.remove(number);
    }

    /** {@return the marks, those just made last} */
    List<MarkSnapshot> now() {
        if (underWay.isEmpty()) {
            return stored;
        }
        Map<String, MarkSnapshot> marks = new LinkedHashMap<>();
        stored.forEach(m -> marks.put(m.id(), m));
        underWay.values().forEach(edits -> edits.forEach(edit -> apply(edit, marks)));
        return List.copyOf(marks.values());
    }

    private void apply(MarkEdit edit, Map<String, MarkSnapshot> marks) {
        switch (edit) {
            case MarkEdit.Add add -> marks.putIfAbsent(add.mark().id(), made(add.mark()));
            case MarkEdit.Change change -> change(marks, change.mark().id(), m -> with(m, change.mark()));
            case MarkEdit.Remove remove -> remove.marks().forEach(id -> {
                MarkSnapshot gone = marks.remove(id);
                if (gone != null) {
                    removed.put(id, gone);
                }
            });
            case MarkEdit.Restore restore -> restore.marks().forEach(id -> {
                MarkSnapshot back = removed.get(id);
                if (back != null) {
                    marks.putIfAbsent(id, back);
                }
            });
            case MarkEdit.Resolve resolve -> change(marks, resolve.mark(), m -> with(m, MarkStatus.RESOLVED));
            case MarkEdit.Reopen reopen -> change(marks, reopen.mark(), m -> with(m, MarkStatus.OPEN));
            case MarkEdit.Reply reply -> change(marks, reply.mark(), m -> withReplies(m, replied(m, reply)));
            case MarkEdit.RemoveReply reply -> change(marks, reply.mark(), m -> withReplies(m,
                    m.replies().stream().filter(r -> !r.id().equals(reply.reply())).toList()));
            case MarkEdit.Link link -> change(marks, link.mark(), m -> linked(m, link.answer()));
            case MarkEdit.Unlink unlink -> change(marks, unlink.mark(), m -> withLinks(m,
                    m.links().stream().filter(l -> !l.equals(unlink.answer())).toList()));
            case MarkEdit.Anchor anchor -> change(marks, anchor.mark(), m -> with(m, placed(m.data(), anchor)));
        }
    }

    private static void change(Map<String, MarkSnapshot> marks, String id, UnaryOperator<MarkSnapshot> change) {
        marks.computeIfPresent(id, (key, mark) -> change.apply(mark));
    }

    private MarkSnapshot made(MarkData data) {
        Instant now = clock.instant();
        return new MarkSnapshot(data, me.get().id(), me.get().name(), now, now, MarkStatus.OPEN, List.of(), List.of());
    }

    private MarkSnapshot with(MarkSnapshot mark, MarkData data) {
        return new MarkSnapshot(data, mark.author(), mark.authorName(), mark.at(), clock.instant(), mark.status(),
                mark.replies(), mark.links());
    }

    private MarkSnapshot with(MarkSnapshot mark, MarkStatus status) {
        return new MarkSnapshot(mark.data(), mark.author(), mark.authorName(), mark.at(), clock.instant(), status,
                mark.replies(), mark.links());
    }

    private MarkSnapshot withReplies(MarkSnapshot mark, List<ReplySnapshot> replies) {
        return new MarkSnapshot(mark.data(), mark.author(), mark.authorName(), mark.at(), clock.instant(),
                mark.status(), replies, mark.links());
    }

    private MarkSnapshot withLinks(MarkSnapshot mark, List<AnswerRef> links) {
        return new MarkSnapshot(mark.data(), mark.author(), mark.authorName(), mark.at(), clock.instant(),
                mark.status(), mark.replies(), links);
    }

    private MarkSnapshot linked(MarkSnapshot mark, AnswerRef answer) {
        List<AnswerRef> links = new ArrayList<>(mark.links());
        if (!links.contains(answer)) {
            links.add(answer);
        }
        return withLinks(mark, links);
    }

    private List<ReplySnapshot> replied(MarkSnapshot mark, MarkEdit.Reply reply) {
        List<ReplySnapshot> replies = new ArrayList<>(mark.replies());
        ReplySnapshot said = new ReplySnapshot(reply.reply(), me.get().id(), me.get().name(), clock.instant(),
                reply.text());
        for (int i = 0; i < replies.size(); i++) {
            if (replies.get(i).id().equals(reply.reply())) {
                replies.set(i, said);
                return replies;
            }
        }
        replies.add(said);
        return replies;
    }

    private static MarkData placed(MarkData data, MarkEdit.Anchor anchor) {
        return new MarkData(data.id(), data.kind(), data.caseFile(), data.document(), anchor.anchor(), anchor.paths(),
                data.style(), data.text(), data.tags());
    }
}
