package org.assize.annotation;

import java.util.List;

import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;

/** One change to marks. Each has an edit that takes it back. */
public sealed interface MarkEdit {

    /** Put a mark into a document. Taken back by {@link Remove}. */
    record Add(MarkData mark) implements MarkEdit {
    }

    /** Change a mark of one's own; the data replaces all of it. Taken back by another change. */
    record Change(MarkData mark) implements MarkEdit {
    }

    /** Take marks of one's own away. Taken back by {@link Restore}. */
    record Remove(List<String> marks) implements MarkEdit {

        public Remove {
            marks = List.copyOf(marks);
        }
    }

    /** Bring marks of one's own back that were taken away. */
    record Restore(List<String> marks) implements MarkEdit {

        public Restore {
            marks = List.copyOf(marks);
        }
    }

    /** Settle a mark, whoever made it. Taken back by {@link Reopen}. */
    record Resolve(String mark) implements MarkEdit {
    }

    /** Open a settled mark again, whoever made it. */
    record Reopen(String mark) implements MarkEdit {
    }

    /** Say something about a mark, or correct what one said: {@code reply} is a UUID. */
    record Reply(String mark, String reply, String text) implements MarkEdit {
    }

    /** Take a reply of one's own back. */
    record RemoveReply(String mark, String reply) implements MarkEdit {
    }

    /** Let an answer of a review of one's own rest on a mark. */
    record Link(String mark, AnswerRef answer) implements MarkEdit {
    }

    /** Let an answer of a review of one's own no longer rest on a mark. */
    record Unlink(String mark, AnswerRef answer) implements MarkEdit {
    }

    /** Confirm where a mark stands in the present version of its document. */
    record Anchor(String mark, AnchorData anchor, List<PathData> paths) implements MarkEdit {

        public Anchor {
            paths = List.copyOf(paths);
        }
    }
}
