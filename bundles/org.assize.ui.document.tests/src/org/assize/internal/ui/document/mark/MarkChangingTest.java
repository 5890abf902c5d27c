package org.assize.internal.ui.document.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.page.Hands;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.MarkTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks that are there are found, changed, and changed back. */
class MarkChangingTest {

    private final MarkingDesk desk = new MarkingDesk();

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRectangleIsDrawnMovedUndoneAndRedone() {
        desk.ui(() -> {
            desk.marking.press(MarkKind.RECTANGLE);
            desk.drag(desk.hands.spot(1, 100, 600), desk.hands.spot(1, 200, 550));
            desk.drag(desk.hands.spot(1, 100, 575), desk.hands.spot(1, 130, 575));
            desk.recorded("the move", marks -> marks.size() == 1 && isAt(marks.getFirst(), 130));
            assertThat(desk.marking.undoable()).isPresent();

            desk.marking.undo();
            desk.recorded("the first place", marks -> isAt(marks.getFirst(), 100));
            desk.marking.undo();
            desk.recorded("nothing", List::isEmpty);
            assertThat(desk.marking.marks().board().all()).isEmpty();
            desk.marking.redo();
            desk.marking.redo();
            desk.recorded("the move again", marks -> marks.size() == 1 && isAt(marks.getFirst(), 130));
        });
    }

    @Test
    void arrowKeysMoveAMarkAndSeveralOfThemAreOneStep() {
        desk.ui(() -> {
            desk.rectangle();
            for (int i = 0; i < 3; i++) {
                desk.hands.key(SWT.ARROW_RIGHT, 0);
            }
            desk.hands.key(SWT.ARROW_RIGHT, SWT.SHIFT);
            desk.recorded("13 points further right", marks -> isAt(marks.getFirst(), 113));
            desk.marking.undo();
            desk.recorded("the first place", marks -> isAt(marks.getFirst(), 100));
        });
    }

    @Test
    void aHandleStretchesAndDeleteRemovesAndUndoBringsBack() {
        desk.ui(() -> {
            desk.rectangle();
            desk.drag(desk.hands.spot(1, 200, 550), desk.hands.spot(1, 240, 520));
            desk.recorded("the larger rectangle",
                    marks -> Math.abs(marks.getFirst().data().anchor().boxes().getFirst().width() - 140) < 2);
            desk.hands.key(SWT.DEL, 0);
            desk.recorded("nothing", List::isEmpty);
            desk.marking.undo();
            desk.recorded("the rectangle again", marks -> marks.size() == 1);
            assertThat(desk.marking.marks().board().all()).hasSize(1);
        });
    }

    @Test
    void gesturesQueueUpWhileTheFirstIsStillBeingWritten() {
        desk.ui(() -> {
            desk.rectangle();
            desk.marking.actions().recolour("#5FB236");
            desk.marking.actions().settle();
            desk.marking.undo();
            desk.marking.undo();
            desk.marking.redo();
            desk.recorded("another colour and still open", marks -> marks.size() == 1
                    && marks.getFirst().data().style().colour().equals("#5FB236")
                    && marks.getFirst().status() == MarkStatus.OPEN);
        });
    }

    @Test
    void whatIsBeingWrittenIsRecordedWhenTheKeysRestAndUndoneAsOne() {
        desk.ui(() -> {
            desk.rectangle();
            desk.hands.key(SWT.CR, 0);
            Text text = (Text) desk.find("document.mark.text");
            text.setText("草稿");
            desk.recorded("the draft", marks -> marks.getFirst().data().text().equals("草稿"));
            text.setText("定稿");
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            text.notifyListeners(SWT.KeyDown, escape);
            desk.recorded("the words", marks -> marks.getFirst().data().text().equals("定稿"));
            desk.marking.undo();
            desk.recorded("no words", marks -> marks.getFirst().data().text().isEmpty());
        });
    }

    @Test
    void aMarkIsFoundWithTabAndTellsTheOthers() {
        desk.ui(() -> {
            desk.rectangle();
            desk.hands.key(SWT.ESC, 0);
            assertThat(desk.marking.marks().selected()).isEmpty();
            Event tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            desk.hands.tell(SWT.Traverse, tab);
            assertThat(tab.doit).isFalse();
            assertThat(desk.marking.marks().selected()).isPresent();
            desk.hands.tell(SWT.Traverse, tab);
            assertThat(tab.doit).isTrue();
        });

        assertThat(desk.posted.getLast()).isInstanceOfSatisfying(MarkTarget.class,
                target -> assertThat(target.place().document()).isEqualTo(OneLibrary.DOCUMENT));
    }

    @Test
    void aSelectedMarkBecomesEvidence() {
        desk.ui(() -> {
            desk.rectangle();
            assertThat(desk.marking.actions().takeEvidence()).isTrue();
        });

        assertThat(desk.posted).last().isInstanceOfSatisfying(EvidenceTaken.class,
                taken -> assertThat(taken.evidence().anchor().boxes()).hasSize(1));
    }

    @Test
    void theEndOfMarkedTextIsDraggedOverMoreText() {
        desk.ui(() -> {
            desk.drag(desk.hands.spot(1, 2, 705), desk.hands.spot(1, 28, 705));
            desk.marking.press(MarkKind.HIGHLIGHT);
            desk.recorded("three characters", marks -> quote(marks).equals("王某某"));
            desk.drag(desk.hands.spot(1, 30, 705), desk.hands.spot(1, 49, 705));
            desk.recorded("five characters", marks -> quote(marks).equals("王某某，男"));
            desk.drag(desk.hands.spot(1, 0, 705), desk.hands.spot(1, 11, 705));
            desk.recorded("four characters", marks -> quote(marks).equals("某某，男"));
            desk.marking.undo();
            desk.recorded("five characters again", marks -> quote(marks).equals("王某某，男"));
        });

        assertThat(desk.stored()).hasSize(1);
    }

    @Test
    void whatAnotherProgramLeftIsToldAndSelectedButNotMoved() {
        desk.ui(() -> {
            Point at = desk.hands.spot(1, 150, 410);
            desk.until("the annotation is known", () -> {
                desk.hands.tell(SWT.MouseMove, Hands.at(at, 0));
                return String.valueOf(desk.canvas.control().getToolTipText()).contains("请补签名");
            });
            desk.drag(at, at);
            assertThat(desk.marking.marks().selectedForeign()).isPresent();
            desk.drag(at, desk.hands.spot(1, 200, 350));
            desk.hands.key(SWT.DEL, 0);
        });

        assertThat(desk.stored()).isEmpty();
        assertThat(desk.posted.getFirst()).isInstanceOfSatisfying(MarkTarget.class,
                target -> assertThat(target.mark()).isEqualTo("annot-1"));
    }

    private static String quote(List<MarkSnapshot> marks) {
        return marks.isEmpty() ? "" : marks.getFirst().data().anchor().quote();
    }

    private static boolean isAt(MarkSnapshot mark, double x) {
        return Math.abs(mark.data().anchor().boxes().getFirst().x() - x) < 1.5;
    }
}
