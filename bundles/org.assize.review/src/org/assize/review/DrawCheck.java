package org.assize.review;

import java.util.List;

/**
 * What drawing again from what is on record gives.
 *
 * @param round       id of the round
 * @param seed        the seed on record
 * @param frameHash   SHA-256 (hex) of the frame on record, computed again
 * @param drawHash    SHA-256 (hex) of the draw, computed again from frame, seed and quotas
 * @param drawn       how many case files are drawn, replacements included
 * @param differences what is on record otherwise, localized; empty if all agrees
 */
public record DrawCheck(String round, String seed, String frameHash, String drawHash, int drawn,
        List<String> differences) {

    /** Copies the list. */
    public DrawCheck {
        differences = List.copyOf(differences);
    }

    /** {@return whether the draw on record is the one that frame, seed and quotas give} */
    public boolean agrees() {
        return differences.isEmpty();
    }
}
