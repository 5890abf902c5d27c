package org.assize.internal.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What stands above a review sheet. */
record ReviewHead(String library, String round, String caseFile, String unit, String handler, String reviewer,
        @Nullable Instant sealedAt) {
}
