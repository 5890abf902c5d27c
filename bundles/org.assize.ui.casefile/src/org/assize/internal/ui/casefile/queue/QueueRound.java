package org.assize.internal.ui.casefile.queue;

import java.util.List;

import org.assize.model.review.ReviewState;

/**
 * A round with the reviews assigned to me.
 *
 * @param current whether work on it goes on
 */
record QueueRound(String id, String title, boolean current, List<QueueEntry> entries) {

    QueueRound {
        entries = List.copyOf(entries);
    }

    long sealed() {
        return entries.stream().filter(entry -> entry.state() == ReviewState.SEALED).count();
    }
}
