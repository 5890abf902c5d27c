package org.assize.internal.ui.document;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.ui.CopiedText;

/** What can be done with an open document, by key, menu or button. */
enum DocumentAction {
    ZOOM_IN((editor, pane) -> zoom(pane.canvas(), Zoom.larger(pane.canvas().layout().scale()))),
    ZOOM_OUT((editor, pane) -> zoom(pane.canvas(), Zoom.smaller(pane.canvas().layout().scale()))),
    FIT_WIDTH((editor, pane) -> zoom(pane.canvas(), Zoom.WIDTH)),
    FIT_PAGE((editor, pane) -> zoom(pane.canvas(), Zoom.PAGE)),
    FIT_HEIGHT((editor, pane) -> zoom(pane.canvas(), Zoom.HEIGHT)),
    ACTUAL_SIZE((editor, pane) -> zoom(pane.canvas(), Zoom.ACTUAL)),
    FACING((editor, pane) -> pane.canvas().setArrangement(pane.canvas().arrangement().next())),
    DARK_PAPER((editor, pane) -> Editors.setDark(!pane.canvas().isDark())),
    ROTATE_PAGE((editor, pane) -> pane.canvas().setTurns(pane.canvas().turns().further(pane.canvas().page()))),
    ROTATE((editor, pane) -> pane.canvas().setTurns(pane.canvas().turns().further())),
    GO_TO_PAGE((editor, pane) -> editor.editPage()),
    NEXT_PAGE((editor, pane) -> editor.journey().goTo(pane.canvas().layout().rowAfter(pane.canvas().page(), 1))),
    PREVIOUS_PAGE((editor, pane) -> editor.journey().goTo(pane.canvas().layout().rowAfter(pane.canvas().page(), -1))),
    FIND((editor, pane) -> find(pane)),
    FIND_ALL((editor, pane) -> {
        find(pane);
        pane.find().list();
    }),
    TOGGLE_BOX((editor, pane) -> editor.toggleBoxing()),
    TAKE_EVIDENCE((editor, pane) -> editor.evidence().take()),
    SELECT_PAGE((editor, pane) -> pane.selectPage()),
    COPY((editor, pane) -> pane.withText(CopiedText::copy)),
    COPY_WITH_SOURCE((editor, pane) -> pane.withText(text -> CopiedText.copy(SourceLine.of(
            pane.document(), pane.selection().pages(), text)))),
    RETRY((editor, pane) -> pane.canvas().retry(), DocumentEditor::open),
    PREVIOUS_DOCUMENT(editor -> beside(editor, -1)),
    NEXT_DOCUMENT(editor -> beside(editor, 1)),
    OPEN_BESIDE(DocumentAction::showBeside),
    OPEN_IN_WINDOW(editor -> Beside.detach(editor.getSite())),
    SCROLL_TOGETHER(editor -> editor.linked().toggle()),
    GO_TO_ANSWER((editor, pane) -> new AnswersHere(editor).go(pane));

    private final Consumer<DocumentEditor> action;

    DocumentAction(Consumer<DocumentEditor> action) {
        this.action = action;
    }

    DocumentAction(BiConsumer<DocumentEditor, DocumentPane> open) {
        this(open, editor -> { });
    }

    DocumentAction(BiConsumer<DocumentEditor, DocumentPane> open, Consumer<DocumentEditor> otherwise) {
        this(editor -> editor.pane().ifPresentOrElse(pane -> open.accept(editor, pane),
                () -> otherwise.accept(editor)));
    }

    void run(DocumentEditor editor) {
        action.accept(editor);
    }

    private static void zoom(PageCanvas canvas, Zoom zoom) {
        canvas.setZoom(zoom);
    }

    private static void find(DocumentPane pane) {
        StringBuilder selected = new StringBuilder();
        pane.withText(text -> selected.append(text.length() <= 80 ? text : ""));
        pane.find().open(selected.toString());
    }

    private static void beside(DocumentEditor editor, int places) {
        editor.documents().after(editor.input().path(), places)
                .ifPresent(other -> editor.journey().jump(new DocumentInput(other.caseFile(), other.path())));
    }

    /** A tab that stands alone stays where it is, and its document is opened a second time. */
    private static void showBeside(DocumentEditor editor) {
        if (Beside.hasCompany(editor.getSite())) {
            Beside.move(editor.getSite());
        } else {
            Optional<Place> place = editor.place();
            Editors.openAgain(editor.input(), second -> {
                Beside.move(second.getSite());
                place.ifPresent(here -> second.show(here.point()));
            });
        }
    }
}
