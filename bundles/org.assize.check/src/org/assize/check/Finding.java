package org.assize.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something a check found wrong. It shows its places, or what was looked for in vain, or both.
 *
 * @param kind        one of the kinds in the description of the check
 * @param key         tells findings of the kind in one case file apart, and stays the same when the check runs again on
 *                    the same or on a better reading: not a position, but for example the name of the document
 * @param explanation what is wrong and why, with the facts compared, in one or two sentences
 * @param confidence  how sure the check is, above 0, at most 1
 * @param places      where it shows, the most telling first
 * @param absence     what was looked for and not found
 * @param sources     the law that applied
 */
public record Finding(String kind, String key, Wording explanation, double confidence, List<Place> places,
        @Nullable Absence absence, List<LegalSource> sources) {

    /** Copies the lists. */
    public Finding {
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }
}
