package org.assize.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case according to its documents or metadata, for the timeline.
 *
 * @param kind   what happened
 * @param from   when, or when it began
 * @param until  when it ended, if it lasted
 * @param title  a few words
 * @param people names of those who took part
 * @param place  where it is written; absent if only the metadata says so, or for a deadline
 * @param kinds  kinds of the findings of the same check that concern this entry; for a deadline that was missed also
 *               its kind
 */
public record TimelineEntry(TimelineKind kind, Moment from, @Nullable Moment until, Wording title,
        List<String> people, @Nullable Place place, List<String> kinds) {

    /** Copies the lists. */
    public TimelineEntry {
        people = List.copyOf(people);
        kinds = List.copyOf(kinds);
    }
}
