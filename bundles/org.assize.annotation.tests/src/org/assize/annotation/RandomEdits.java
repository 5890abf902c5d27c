package org.assize.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;

/** Edits of all kinds, most of which can be applied, the same for the same seed. */
final class RandomEdits {

    static final String REVIEW = "2026-11/1";

    private final Random random;
    private final List<String> known = new ArrayList<>();
    private final List<MarkEdit.Reply> replies = new ArrayList<>();

    RandomEdits(Random random) {
        this.random = random;
    }

    /** Edits that were made up looking at these marks; some concern marks that another edit of the batch makes. */
    List<MarkEdit> batch(List<MarkSnapshot> marks, int size) {
        List<MarkEdit> batch = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            batch.add(marks.isEmpty() || random.nextInt(6) == 0 ? add() : edit(marks));
        }
        return batch;
    }

    private MarkEdit add() {
        MarkData mark = random.nextBoolean() ? TestMarks.rectangle(uuid(), text())
                : TestMarks.highlight(uuid(), "现场\n笔录", text(), List.of("程序", text()));
        known.add(mark.id());
        return new MarkEdit.Add(mark);
    }

    private MarkEdit edit(List<MarkSnapshot> marks) {
        MarkSnapshot mark = marks.get(random.nextInt(marks.size()));
        String id = random.nextInt(8) == 0 ? known.getLast() : mark.id();
        return switch (random.nextInt(10)) {
            case 0, 1 -> new MarkEdit.Change(TestMarks.with(mark.data(),
                    MarkStyles.of(mark.data().kind()), text(), List.of(text(), " 程序 ")));
            case 2 -> new MarkEdit.Remove(List.of(id, mark.id()));
            case 3 -> new MarkEdit.Restore(List.of(known.get(random.nextInt(known.size()))));
            case 4 -> new MarkEdit.Resolve(id);
            case 5 -> new MarkEdit.Reopen(id);
            case 6 -> reply(id);
            case 7 -> mark.replies().isEmpty() ? reply(id)
                    : new MarkEdit.RemoveReply(mark.id(), mark.replies().get(0).id());
            case 8 -> link(mark, id);
            default -> moved(mark.data());
        };
    }

    private MarkEdit link(MarkSnapshot mark, String id) {
        return mark.links().isEmpty() || random.nextBoolean()
                ? new MarkEdit.Link(id, new AnswerRef(REVIEW, "2." + random.nextInt(4)))
                : new MarkEdit.Unlink(mark.id(), mark.links().getLast());
    }

    private MarkEdit reply(String mark) {
        if (!replies.isEmpty() && random.nextBoolean()) {
            MarkEdit.Reply said = replies.get(random.nextInt(replies.size()));
            return new MarkEdit.Reply(said.mark(), said.reply(), text());
        }
        MarkEdit.Reply said = new MarkEdit.Reply(mark, uuid(), text());
        replies.add(said);
        return said;
    }

    private MarkEdit moved(MarkData mark) {
        double y = random.nextInt(700);
        AnchorData anchor = TestMarks.anchor(1 + random.nextInt(3), mark.anchor().quote(),
                List.of(TestMarks.box(10, y, 20, 12)));
        List<PathData> paths = mark.paths().isEmpty() ? List.of()
                : List.of(TestMarks.path(10, y, 30, y, 30, y + 12, 10, y + 12));
        return new MarkEdit.Anchor(mark.id(), anchor, paths);
    }

    private String text() {
        return "意见" + random.nextInt(5);
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
