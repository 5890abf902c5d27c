package org.assize.internal.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.assize.annotation.MarkEdit;
import org.assize.internal.annotation.MarkDraft.Said;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.MarkAnchored;
import org.assize.records.event.MarkChanged;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkLinked;
import org.assize.records.event.MarkMade;
import org.assize.records.event.MarkReopened;
import org.assize.records.event.MarkReplied;
import org.assize.records.event.MarkResolved;
import org.assize.records.event.MarkUnlinked;
import org.assize.records.event.MarksRemoved;
import org.assize.records.event.MarksRestored;
import org.assize.records.event.ReplyRemoved;

/**
 * Looks at the edits of one batch, each on what the ones before it leave, and collects what happens and what takes it
 * back. An edit that would change nothing is no event and needs nothing to take it back.
 */
final class Editing {

    private final MarkDrafts marks;
    private final MarkCheck check;
    private final List<DomainEvent> events = new ArrayList<>();
    private final Deque<MarkEdit> inverse = new ArrayDeque<>();

    Editing(Projection state, String reviewer) {
        marks = new MarkDrafts(state, reviewer);
        check = new MarkCheck(state);
    }

    List<DomainEvent> events() {
        return List.copyOf(events);
    }

    List<MarkEdit> inverse() {
        return List.copyOf(inverse);
    }

    void add(MarkEdit edit) throws RefusedException {
        switch (edit) {
            case MarkEdit.Add e -> add(e);
            case MarkEdit.Change e -> change(e);
            case MarkEdit.Remove e -> remove(e);
            case MarkEdit.Restore e -> restore(e);
            case MarkEdit.Resolve e -> settle(e.mark(), MarkStatus.RESOLVED);
            case MarkEdit.Reopen e -> settle(e.mark(), MarkStatus.OPEN);
            case MarkEdit.Reply e -> reply(e);
            case MarkEdit.RemoveReply e -> removeReply(e);
            case MarkEdit.Link e -> link(e);
            case MarkEdit.Unlink e -> unlink(e);
            case MarkEdit.Anchor e -> anchor(e);
        }
    }

    private void record(DomainEvent event, MarkEdit takesBack) {
        events.add(event);
        inverse.addFirst(takesBack);
    }

    private void add(MarkEdit.Add edit) throws RefusedException {
        MarkData data = check.made(edit.mark());
        marks.begin(data);
        record(new MarkMade(data), new MarkEdit.Remove(List.of(data.id())));
    }

    private void change(MarkEdit.Change edit) throws RefusedException {
        MarkDraft draft = marks.ownPresent(edit.mark().id());
        MarkData before = draft.data;
        MarkData data = check.changed(before, edit.mark());
        if (!data.equals(before)) {
            draft.data = data;
            record(new MarkChanged(data), new MarkEdit.Change(before));
        }
    }

    private void remove(MarkEdit.Remove edit) throws RefusedException {
        List<String> gone = setRemoved(edit.marks(), true);
        if (!gone.isEmpty()) {
            record(new MarksRemoved(gone), new MarkEdit.Restore(gone));
        }
    }

    private void restore(MarkEdit.Restore edit) throws RefusedException {
        List<String> back = setRemoved(edit.marks(), false);
        if (!back.isEmpty()) {
            record(new MarksRestored(back), new MarkEdit.Remove(back));
        }
    }

    private List<String> setRemoved(List<String> ids, boolean removed) throws RefusedException {
        List<String> changed = new ArrayList<>();
        for (String id : ids) {
            MarkDraft draft = marks.own(id);
            if (draft.removed != removed) {
                draft.removed = removed;
                changed.add(id);
            }
        }
        return changed;
    }

    private void settle(String mark, MarkStatus status) throws RefusedException {
        MarkDraft draft = marks.present(mark);
        if (draft.status == status) {
            return;
        }
        draft.status = status;
        if (status == MarkStatus.RESOLVED) {
            record(new MarkResolved(mark), new MarkEdit.Reopen(mark));
        } else {
            record(new MarkReopened(mark), new MarkEdit.Resolve(mark));
        }
    }

    private void reply(MarkEdit.Reply edit) throws RefusedException {
        MarkDraft draft = marks.present(edit.mark());
        Optional<Said> before = marks.ownReply(draft, edit.reply());
        String text = check.reply(edit);
        if (before.isPresent() && before.get().text().equals(text)) {
            return;
        }
        marks.say(draft, edit.reply(), text);
        record(new MarkReplied(edit.mark(), edit.reply(), text),
                before.<MarkEdit>map(said -> new MarkEdit.Reply(edit.mark(), edit.reply(), said.text()))
                        .orElseGet(() -> new MarkEdit.RemoveReply(edit.mark(), edit.reply())));
    }

    private void removeReply(MarkEdit.RemoveReply edit) throws RefusedException {
        MarkDraft draft = marks.present(edit.mark());
        Said said = marks.ownReply(draft, edit.reply()).orElseThrow(() -> MarkDrafts.refused("mark.reply.unknown",
                edit.mark(), Messages.unknownReply, edit.reply()));
        draft.replies.remove(edit.reply());
        record(new ReplyRemoved(edit.mark(), edit.reply()),
                new MarkEdit.Reply(edit.mark(), edit.reply(), said.text()));
    }

    private void link(MarkEdit.Link edit) throws RefusedException {
        MarkDraft draft = marks.present(edit.mark());
        marks.requireOwnAnswer(draft, edit.answer());
        if (draft.links.add(edit.answer())) {
            record(new MarkLinked(edit.mark(), edit.answer().review(), edit.answer().item()),
                    new MarkEdit.Unlink(edit.mark(), edit.answer()));
        }
    }

    private void unlink(MarkEdit.Unlink edit) throws RefusedException {
        MarkDraft draft = marks.present(edit.mark());
        marks.requireOwnAnswer(draft, edit.answer());
        if (draft.links.remove(edit.answer())) {
            record(new MarkUnlinked(edit.mark(), edit.answer().review(), edit.answer().item()),
                    new MarkEdit.Link(edit.mark(), edit.answer()));
        }
    }

    private void anchor(MarkEdit.Anchor edit) throws RefusedException {
        MarkDraft draft = marks.ownPresent(edit.mark());
        MarkData before = draft.data;
        MarkData data = check.placed(before, edit.anchor(), edit.paths());
        if (!data.equals(before)) {
            draft.data = data;
            record(new MarkAnchored(edit.mark(), edit.anchor(), edit.paths()),
                    new MarkEdit.Anchor(edit.mark(), before.anchor(), before.paths()));
        }
    }
}
