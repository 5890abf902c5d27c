package org.assize.checklist;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of a section, in marks, unrounded. Bonus items are only in {@code added}.
 *
 * @param full full marks of the items that apply
 * @param lost marks lost
 * @param added marks added by bonus items, before the cap over all of them
 * @param unanswered how many items of the section wait for an answer
 * @param items in checklist order
 */
public record SectionScore(String section, BigDecimal full, BigDecimal lost, BigDecimal added, int unanswered,
        List<ItemScore> items) {

    public SectionScore {
        items = List.copyOf(items);
    }

    /** Marks kept: {@code full - lost}. */
    public BigDecimal kept() {
        return full.subtract(lost);
    }
}
