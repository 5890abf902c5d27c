package org.assize.annotation;

/**
 * Points to the answer of a review.
 *
 * @param review id of the review
 * @param item   id of the item of its checklist
 */
public record AnswerRef(String review, String item) {
}
