package org.assize.ui;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;

/**
 * What can be undone in the review on the desk: answers and decisions about proposals, in one order, wherever they were
 * made.
 */
public final class ReviewUndo {

    /** The context in which the operations stand in the history of the workbench. */
    public static final IUndoContext CONTEXT = new ObjectUndoContext(ReviewUndo.class, Ids.SHEET);

    private ReviewUndo() {
    }
}
