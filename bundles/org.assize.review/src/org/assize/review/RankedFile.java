package org.assize.review;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A reviewed case file in the ranking of its stratum.
 *
 * @param position position from 1; tied files share one (1, 2, 2, 4)
 * @param tied whether another file has the same position
 * @param score published score; null when not scorable, which ranks below everything
 * @param vetoes number of veto items that failed
 */
public record RankedFile(int position, boolean tied, String caseFile, String review, @Nullable BigDecimal score,
        @Nullable BigDecimal scoreBeforeVeto, String grade, String gradeTitle, boolean vetoed, int vetoes) {
}
