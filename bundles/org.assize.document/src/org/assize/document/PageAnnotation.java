package org.assize.document;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An annotation that stands in the file itself, made with another program. Shown, never changed.
 *
 * @param page      from 1
 * @param id        the name that the file gives it, otherwise the number of its object; empty if it has neither
 * @param kind      its kind in the words of the file format, such as {@code Highlight} or {@code FreeText}
 * @param quads     what it covers, in user space: the text of a text markup, otherwise its rectangle; at least one
 * @param author    as the file says; may be empty
 * @param contents  what was written; may be empty
 * @param modified  when it was last changed; null if the file does not say
 * @param inReplyTo id of the annotation it answers; empty if it answers none
 * @param hidden    whether the file asks not to show it
 */
public record PageAnnotation(int page, String id, String kind, List<Quad> quads, String author, String contents,
        @Nullable Instant modified, String inReplyTo, boolean hidden) {

    public PageAnnotation {
        quads = List.copyOf(quads);
    }
}
