package org.assize.internal.report;

import java.util.List;

import org.assize.review.RankedFile;

/** A reviewed case file as the bulletin shows it. */
record ReviewedFile(RankedFile ranked, String title, String unit, String handler, String reviewer, String note,
        List<Finding> findings) {
}
