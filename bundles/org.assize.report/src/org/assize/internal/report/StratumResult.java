package org.assize.internal.report;

import java.util.List;

/** A stratum with its numbers and its ranking. */
record StratumResult(String id, String title, int population, int drawn, int excluded, List<ReviewedFile> files) {
}
