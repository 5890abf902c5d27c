package org.assize.check.run;

import java.util.List;

import org.assize.check.Moment;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.records.event.EvidenceData;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case, according to its documents or metadata.
 *
 * @param check     the check that says so
 * @param from      when, or when it began
 * @param until     when it ended, if it lasted
 * @param people    names of those who took part
 * @param place     where it is written; absent if only the metadata says so, or for a deadline
 * @param proposals ids of the proposals that concern it: a violation, if there are any
 */
public record TimelineFact(String check, TimelineKind kind, Moment from, @Nullable Moment until, Wording title,
        List<String> people, @Nullable EvidenceData place, List<String> proposals) {

    /** Copies the lists. */
    public TimelineFact {
        people = List.copyOf(people);
        proposals = List.copyOf(proposals);
    }
}
