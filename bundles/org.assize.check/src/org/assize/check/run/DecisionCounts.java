package org.assize.check.run;

import java.util.OptionalDouble;

/**
 * What became of the proposals of a check, one by one for each review.
 *
 * @param accepted as they were
 * @param changed  with another rule, count or reason
 * @param rejected found wrong or without weight
 */
public record DecisionCounts(int accepted, int changed, int rejected) {

    /** Nothing decided yet. */
    public static final DecisionCounts NONE = new DecisionCounts(0, 0, 0);

    /** With fewer decisions nothing can be said about a check. */
    public static final int ENOUGH = 20;

    /** A check of which less is accepted costs more attention than it saves. */
    public static final double LEAST_ACCEPTANCE = 0.5;

    /** {@return how many were decided} */
    public int decided() {
        return accepted + changed + rejected;
    }

    /** {@return the share that was accepted, changed or not; empty if nothing was decided} */
    public OptionalDouble acceptance() {
        return decided() == 0 ? OptionalDouble.empty() : OptionalDouble.of((accepted + changed) / (double) decided());
    }

    /** {@return whether suspending the check should be considered: at least {@value #ENOUGH} decided, less than half
     * accepted} */
    public boolean isNoisy() {
        return decided() >= ENOUGH && acceptance().orElse(1) < LEAST_ACCEPTANCE;
    }
}
