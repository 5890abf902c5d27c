package org.assize.internal.ui.document;

import java.util.Optional;

import org.assize.internal.ui.document.page.EndHint;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * Leads from the end of a document to the next one of the case file, and from its beginning back to the one before. The
 * first push tells where that would lead, the second one goes. UI thread only.
 */
@Component(service = ReadingOn.class)
public final class ReadingOn {

    private final PassingTab passing = new PassingTab();

    /**
     * Somebody wants to read on beyond the end, or with -1 before the beginning.
     *
     * @param again whether they have been told where that leads
     */
    void push(DocumentEditor editor, int direction, boolean again) {
        Optional<CaseDocument> next = editor.documents().after(editor.input().path(), direction);
        EndHint hint = editor.pane().orElseThrow().canvas().endHint();
        if (next.isEmpty()) {
            hint.show(direction, direction > 0 ? Messages.lastDocument : Messages.firstDocument, hint::hide);
        } else if (again) {
            go(editor, next.get(), direction);
        } else {
            hint.show(direction, NLS.bind(direction > 0 ? Messages.nextHint : Messages.previousHint,
                    next.get().title()), () -> go(editor, next.get(), direction));
        }
    }

    private void go(DocumentEditor editor, CaseDocument next, int direction) {
        DocumentInput input = new DocumentInput(next.caseFile(), next.path());
        boolean open = Editors.isOpen(input);
        editor.journey().leave();
        Editors.open(input, other -> {
            other.showEdge(direction);
            other.setFocus();
            if (!open) {
                passing.replaceBy(other);
            }
        });
    }
}
