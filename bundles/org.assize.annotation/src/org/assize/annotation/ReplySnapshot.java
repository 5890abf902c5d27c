package org.assize.annotation;

import java.time.Instant;

/**
 * What was said about a mark.
 *
 * @param id         identity, a UUID
 * @param author     id of the reviewer
 * @param authorName name of the reviewer, or the id if the name is not known
 * @param at         when it was said
 * @param text       what was said
 */
public record ReplySnapshot(String id, String author, String authorName, Instant at, String text) {
}
