package org.assize.annotation.export;

import java.util.List;
import java.util.Map;

/**
 * What came of a file with marks.
 *
 * @param marks      marks that were recorded, or would be
 * @param replies    replies that were recorded, or would be
 * @param duplicates annotations that are marks of this library already
 * @param unknown    how many annotations there were of each kind that no mark has
 * @param notices    what the user should know, in the user's language: annotations left out and why
 */
public record ImportReport(int marks, int replies, int duplicates, Map<String, Integer> unknown,
        List<String> notices) {

    public ImportReport {
        unknown = Map.copyOf(unknown);
        notices = List.copyOf(notices);
    }
}
