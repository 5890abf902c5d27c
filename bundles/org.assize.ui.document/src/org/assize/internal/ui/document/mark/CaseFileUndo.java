package org.assize.internal.ui.document.mark;

import org.eclipse.core.commands.operations.IUndoContext;

/** What is done to the marks of one case file is undone in one order, in whichever part it was done. */
record CaseFileUndo(String caseFile) implements IUndoContext {

    @Override
    public String getLabel() {
        return caseFile;
    }

    @Override
    public boolean matches(IUndoContext context) {
        return equals(context);
    }
}
