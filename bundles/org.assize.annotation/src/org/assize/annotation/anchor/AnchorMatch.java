package org.assize.annotation.anchor;

import java.util.List;

import org.assize.records.event.AnchorData;
import org.assize.records.event.PathData;

/**
 * Where a recorded place is in the present version of its document. It is a proposal: nothing is changed until somebody
 * confirms it.
 *
 * @param outcome    how well it was found
 * @param anchor     the place in the present version; for {@link AnchorOutcome#ORPHAN} the place as it was recorded
 * @param paths      the outline of the mark at that place
 * @param confidence how sure, 0 (not at all) to 1
 * @param reason     why, a sentence in the language of the user
 */
public record AnchorMatch(AnchorOutcome outcome, AnchorData anchor, List<PathData> paths, double confidence,
        String reason) {

    public AnchorMatch {
        paths = List.copyOf(paths);
    }

    /** {@return whether the place is where it was recorded, so that nobody has to look} */
    public boolean isExact() {
        return outcome == AnchorOutcome.EXACT;
    }
}
