package org.assize.review;

import org.assize.model.review.SelectionKind;

/**
 * A proposal of a {@link SelectionStrategy} for one end of a ranking.
 *
 * @param caseFile number of the case file; empty when there should be none (不产生)
 * @param reason   why, in Chinese: who agrees records it, and the bulletin prints it
 */
public record Nomination(SelectionKind kind, String caseFile, String reason) {
}
