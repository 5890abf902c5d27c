package org.assize.internal.ui.casefile.queue;

import org.assize.internal.ui.casefile.explorer.CaseSubject;
import org.assize.model.review.ReviewState;

/**
 * A review in the queue.
 *
 * @param review id of the review
 * @param answered how many items of the checklist have an answer
 * @param items how many items it has; 0 when the checklist cannot be found
 * @param result score and grade once sealed, otherwise empty
 */
record QueueEntry(String review, String round, String caseFile, String title, ReviewState state, int answered,
        int items, String result) implements CaseSubject {
}
