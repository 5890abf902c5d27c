package org.assize.annotation.anchor;

import org.assize.annotation.AnswerRef;
import org.assize.records.event.AnchorData;
import org.jspecify.annotations.Nullable;

/**
 * A mark or a piece of evidence that was made in an earlier version of its document.
 *
 * @param document path of the document within the case file
 * @param mark     id of the mark; empty for evidence
 * @param answer   the answer that the evidence belongs to; null for a mark
 * @param recorded the place on record
 * @param match    where it is in the present version
 */
public record AnchorFinding(String document, String mark, @Nullable AnswerRef answer, AnchorData recorded,
        AnchorMatch match) {
}
