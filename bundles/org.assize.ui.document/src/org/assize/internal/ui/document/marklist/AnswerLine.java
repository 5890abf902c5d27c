package org.assize.internal.ui.document.marklist;

import org.assize.annotation.AnswerRef;
import org.eclipse.osgi.util.NLS;

/**
 * An answer that rests on a mark.
 *
 * @param answer   which
 * @param reviewer name of whose review it is; empty for one's own
 */
record AnswerLine(AnswerRef answer, String reviewer) {

    /** {@return the item, with the name of the reviewer unless it is one's own review} */
    String label() {
        return reviewer.isEmpty() ? answer.item() : NLS.bind(Messages.answerOf, answer.item(), reviewer);
    }
}
