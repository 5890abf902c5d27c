package org.assize.annotation;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.assize.internal.annotation.MarkWords;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;

/**
 * Which marks are wanted. An empty set or text restricts nothing.
 *
 * @param text     words that must all stand in the text, the quote, a tag, a reply or the author's name, in any case
 *                 and width
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

    /** {@return whether a mark is wanted} For many marks take {@link #predicate()} once. */
    public boolean matches(MarkSnapshot mark) {
        return predicate().test(mark);
    }

    /** {@return what tells whether a mark is wanted} What is compared is prepared once; safe in any thread. */
    public Predicate<MarkSnapshot> predicate() {
        MarkWords words = MarkWords.of(text);
        Set<String> anyTag = tags.stream().map(MarkWords::fold).collect(Collectors.toSet());
        Set<String> anyColour = colours.stream().map(c -> c.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return mark -> isWanted(authors, mark.author()) && isWanted(kinds, mark.data().kind())
                && isWanted(statuses, mark.status())
                && isWanted(anyColour, mark.data().style().colour().toUpperCase(Locale.ROOT))
                && (anyTag.isEmpty() || mark.data().tags().stream().map(MarkWords::fold).anyMatch(anyTag::contains))
                && words.standIn(mark);
    }

    private static <T> boolean isWanted(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
