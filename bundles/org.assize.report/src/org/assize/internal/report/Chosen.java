package org.assize.internal.report;

import org.jspecify.annotations.Nullable;

/** A decision of the round. {@code file} is null when none was chosen; the tied ones are named in {@code tied}. */
record Chosen(String stratum, boolean best, @Nullable ReviewedFile file, String reason, String tied, String by) {
}
