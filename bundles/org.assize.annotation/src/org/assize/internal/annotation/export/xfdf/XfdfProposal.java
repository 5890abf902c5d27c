package org.assize.internal.annotation.export.xfdf;

import java.util.List;
import java.util.Map;

import org.assize.annotation.MarkEdit;

/**
 * What would come of a file.
 *
 * @param edits      record it
 * @param marks      new marks
 * @param replies    new replies
 * @param duplicates what is known already
 * @param unknown    how many annotations there are of each kind that no mark has
 * @param notices    what was left out and why
 */
public record XfdfProposal(List<MarkEdit> edits, int marks, int replies, int duplicates,
        Map<String, Integer> unknown, List<String> notices) {

    public XfdfProposal {
        edits = List.copyOf(edits);
        unknown = Map.copyOf(unknown);
        notices = List.copyOf(notices);
    }
}
