package org.assize.review;

import org.assize.model.check.ProposalOutcome;
import org.assize.records.event.AnswerData;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a proposal as it was made, with what it did to the answer: enough to take it back exactly.
 *
 * @param review   id of the review
 * @param proposal id of the proposal
 * @param item     item whose answer it concerns; empty when none does
 * @param before   the answer to the item before; absent when it had none, or when the proposal was rejected
 * @param after    the answer now; absent when the proposal was rejected
 */
public record DecidedProposal(String review, String proposal, ProposalOutcome outcome, String item,
        @Nullable AnswerData before, @Nullable AnswerData after) {
}
