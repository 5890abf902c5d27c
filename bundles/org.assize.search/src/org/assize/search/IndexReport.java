package org.assize.search;

import java.util.List;

/**
 * What an update of an index did.
 *
 * @param extracted   documents read and indexed
 * @param refreshed   documents whose metadata changed, indexed again without reading them
 * @param removed     documents taken out because they are no longer registered
 * @param unchanged   documents that were up to date
 * @param pages       pages indexed
 * @param failures    documents that could not be read, by this update or an earlier one
 * @param cancelled   whether it was stopped; the next update goes on from there
 * @param notices     what a user should know, such as why the index was made anew; localized
 * @param tookMillis  how long it took, in milliseconds
 */
public record IndexReport(int extracted, int refreshed, int removed, int unchanged, int pages,
        List<DocumentFailure> failures, boolean cancelled, List<String> notices, long tookMillis) {

    /** Copies the lists. */
    public IndexReport {
        failures = List.copyOf(failures);
        notices = List.copyOf(notices);
    }
}
