package org.assize.annotation;

import java.time.Instant;
import java.util.List;

import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.MarkData;

/**
 * A mark as it is now. Immutable, safe in any thread.
 *
 * @param data       what its author made
 * @param author     id of the reviewer
 * @param authorName name of the reviewer, or the id if the name is not known
 * @param at         when it was made
 * @param changedAt  when anything about it was last changed
 * @param status     whether it is settled
 * @param replies    what was said about it, in the order of time
 * @param links      the answers that rest on it
 */
public record MarkSnapshot(MarkData data, String author, String authorName, Instant at, Instant changedAt,
        MarkStatus status, List<ReplySnapshot> replies, List<AnswerRef> links) {

    public MarkSnapshot {
        replies = List.copyOf(replies);
        links = List.copyOf(links);
    }

    /** {@return identity, a UUID} */
    public String id() {
        return data.id();
    }

    /** {@return page of its document, from 1} */
    public int page() {
        return data.anchor().page();
    }
}
