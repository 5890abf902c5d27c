package org.assize.annotation;

import java.util.Set;

import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;

/**
 * Which marks are wanted. An empty set or text restricts nothing.
 *
 * @param text     words that must all stand in the text, the quote, a tag, a reply or the author's name, in any case and
 *                 width
 * @param authors  ids of reviewers
 * @param tags     a mark must have one of them
 * @param colours  #RRGGBB
 * @param kinds    kinds
 * @param statuses statuses
 */
public record MarkFilter(String text, Set<String> authors, Set<String> tags, Set<String> colours,
        Set<MarkKind> kinds, Set<MarkStatus> statuses) {

    /** Wants all. */
    public static final MarkFilter ALL = new MarkFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public MarkFilter {
        authors = Set.copyOf(authors);
        tags = Set.copyOf(tags);
        colours = Set.copyOf(colours);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }
}
