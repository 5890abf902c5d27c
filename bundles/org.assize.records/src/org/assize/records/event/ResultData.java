package org.assize.records.event;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** The result of a review; {@code score} is absent when no item applies. */
public record ResultData(@Nullable BigDecimal score, @Nullable BigDecimal scoreBeforeVeto, String grade,
        String gradeTitle, boolean vetoed, String model, String inputsHash) {
}
