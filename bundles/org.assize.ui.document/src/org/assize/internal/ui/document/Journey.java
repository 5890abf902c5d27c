package org.assize.internal.ui.document;

import org.assize.internal.ui.document.layout.PagePoint;

/** Where one goes from a document, remembered so that one can come back. UI thread only. */
final class Journey {

    private final DocumentEditor editor;
    private final ReadingHistory history;

    Journey(DocumentEditor editor, ReadingHistory history) {
        this.editor = editor;
        this.history = history;
    }

    /** Remembers where the reader is, who is about to go elsewhere. */
    void leave() {
        editor.place().ifPresent(history::leave);
    }

    /** Moves to a page. */
    void goTo(int page) {
        goTo(PagePoint.top(page));
    }

    /** Moves to a place. */
    void goTo(PagePoint place) {
        leave();
        editor.pane().ifPresent(open -> open.canvas().goTo(place));
    }

    /** Opens another document. */
    void jump(DocumentInput other) {
        leave();
        Editors.open(other, DocumentEditor::setFocus);
    }
}
