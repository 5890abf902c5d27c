package org.assize.internal.ui.document;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.assize.document.DocumentContents;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.mark.Marking;
import org.assize.internal.ui.document.pages.ReadDocument;
import org.assize.ui.PageTarget;

/**
 * What other parts may know about an open document: {@link PageTarget} is what the reader is pointed to on the page
 * being read, {@link ReadDocument} which document and page that is, {@link OpenDocument} the open file,
 * {@link Marking} what is marked in it.
 */
final class EditorAdapters {

    private EditorAdapters() {
    }

    /** {@return the adapter of a type, if there is one} */
    static <T> Optional<T> of(DocumentEditor editor, DocumentPane pane, Class<T> type) {
        if (type == PageTarget.class) {
            return Optional.of(type.cast(pane.pointedTo()));
        }
        if (type == OpenDocument.class) {
            return Optional.of(type.cast(pane.opened()));
        }
        if (type == Marking.class) {
            return editor.marks().marking().map(type::cast);
        }
        return type == ReadDocument.class ? Optional.of(type.cast(new Read(editor, pane))) : Optional.empty();
    }

    /** What is being read. */
    private record Read(DocumentEditor editor, DocumentPane pane) implements ReadDocument {

        @Override
        public CaseDocument document() {
            return pane.document();
        }

        @Override
        public CaseDocuments documents() {
            return editor.documents();
        }

        @Override
        public int page() {
            return pane.canvas().page();
        }

        @Override
        public CompletableFuture<DocumentContents> contents() {
            return pane.contents();
        }

        @Override
        public void goTo(PagePoint place) {
            editor.journey().goTo(place);
        }
    }
}
