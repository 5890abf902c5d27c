package org.assize.records.event;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A document as found at intake. {@code size} in bytes, {@code ordinal} from 1. */
public record DocumentData(String path, String title, String type, String sha256, long size,
        @Nullable Instant modified, String mediaType, @Nullable LocalDate date, int ordinal) {
}
