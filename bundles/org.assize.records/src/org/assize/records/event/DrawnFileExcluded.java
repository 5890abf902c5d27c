package org.assize.records.event;

import org.jspecify.annotations.Nullable;

/**
 * A drawn case file was taken out of the round with a reason. The next rank of its stratum replaces it; there is no
 * replacement when the stratum is exhausted.
 */
public record DrawnFileExcluded(String round, String caseFile, String reason,
        @Nullable DrawnFileData replacement) implements DomainEvent {

    @Override
    public String subject() {
        return round;
    }
}
