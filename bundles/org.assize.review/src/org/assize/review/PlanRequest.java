package org.assize.review;

import java.time.YearMonth;

/**
 * What a round is proposed from.
 *
 * @param round id; empty takes the month, for example 2026-11
 * @param title title; empty makes one from the month
 * @param month case files closed in it belong to the frame
 * @param sample how many case files to draw in all; 0 takes the sample size for a margin of error of 10 %
 * @param byComplexity whether complexity classes are strata of their own
 */
public record PlanRequest(String round, String title, YearMonth month, int sample, boolean byComplexity) {

    /** A round of a month with everything proposed. */
    public static PlanRequest of(YearMonth month) {
        return new PlanRequest("", "", month, 0, false);
    }
}
