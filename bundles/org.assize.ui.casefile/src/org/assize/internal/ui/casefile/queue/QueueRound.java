package org.assize.internal.ui.casefile.queue;

import java.util.List;

import org.assize.model.review.ReviewState;
import org.assize.ui.CaseFileElement;

/**
 * A round with the reviews assigned to me.
 *
 * @param current whether work on it goes on
 */
record QueueRound(String id, String title, boolean current, List<QueueEntry> entries)
        implements CaseFileElement {

    QueueRound {
        entries = List.copyOf(entries);
    }

    @Override
    public List<String> caseFiles() {
        return entries.stream().map(QueueEntry::caseFile).toList();
    }

    long sealed() {
        return entries.stream().filter(entry -> entry.state() == ReviewState.SEALED).count();
    }
}
