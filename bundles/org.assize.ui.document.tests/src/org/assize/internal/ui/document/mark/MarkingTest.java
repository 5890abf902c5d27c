package org.assize.internal.ui.document.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.MarkStyles;
import org.assize.document.PageAnnotation;
import org.assize.document.Quad;
import org.assize.internal.annotation.DefaultMarkService;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.mark.card.CardPhrases;
import org.assize.internal.ui.document.mark.tool.Looks;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.internal.ui.document.page.PageObserver;
import org.assize.internal.ui.document.page.Spots;
import org.assize.internal.ui.document.page.UiThread;
import org.assize.internal.ui.document.render.FakeSession;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.BoxData;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.Ids;
import org.assize.ui.MarkTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingTest {

    private final FakeSession session = new FakeSession("王某某，男，三十岁", "");
    private final SelectionModel selection = new SelectionModel();
    private final DefaultMarkService service = new DefaultMarkService();
    private final Map<String, String> looks = new HashMap<>();
    private final List<Object> posted = new ArrayList<>();
    private OneLibrary library;
    private Display display;
    private Shell shell;
    private PageCanvas canvas;
    private Marking marking;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        display = UiThread.display();
        library = new OneLibrary(folder);
        session.annotate(new PageAnnotation(1, "annot-1", "Square", List.of(Quad.of(100, 400, 200, 420)), "王科长",
                "请补签名", null, "", false));
        ui(() -> {
            shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(700, 500);
            Executor later = display::asyncExec;
            PageTexts texts = new PageTexts(session, later);
            canvas = new PageCanvas(shell, session, texts, new Spots(), selection, later, new Nobody());
            MarkOperations operations = new MarkOperations(service, library);
            library.tell(operations);
            CaseDocument document = new CaseDocument(OneLibrary.CASE, OneLibrary.DOCUMENT, "询问笔录",
                    "application/pdf", OneLibrary.SHA, folder.resolve("a.pdf"));
            marking = new Marking(new Reading(document, session, canvas, texts, selection, word -> { }), operations,
                    new Looks(looks::getOrDefault, looks::put), (topic, payload) -> posted.add(payload));
            new MarkSurface(marking, CardPhrases.NONE, field -> { }, command -> { });
            shell.open();
            texts.prefetch(1);
            texts.prefetch(2);
            UiThread.until(display, "texts arrived", () -> texts.now(1) != null && texts.now(2) != null);
        });
    }

    @AfterEach
    void close() {
        if (library == null) {
            // Skipped: there is no screen.
            return;
        }
        ui(() -> {
            marking.close();
            shell.dispose();
        });
        library.close();
    }

    @Test
    void selectedTextIsHighlightedByOneKeyAndIsThereAtOnce() {
        ui(() -> {
            drag(spot(1, 2, 705), spot(1, 28, 705));
            marking.press(MarkKind.HIGHLIGHT);
            assertThat(marking.marks().board().all()).singleElement()
                    .satisfies(m -> assertThat(m.data().anchor().quote()).isEqualTo("王某某"));
            recorded("the highlight", marks -> marks.size() == 1);
        });

        assertThat(stored().getFirst().data().paths()).hasSize(1);
        assertThat(stored().getFirst().authorName()).isEqualTo("李评查");
        assertThat(selection.get().isEmpty()).isTrue();
    }

    @Test
    void aToolMarksWhatTheNextDragSelects() {
        ui(() -> {
            marking.press(MarkKind.SQUIGGLY);
            drag(spot(1, 42, 705), spot(1, 52, 705));
            recorded("the squiggly line", marks -> marks.size() == 1);
            assertThat(marking.tools().kind()).isEmpty();
        });

        assertThat(stored().getFirst().data().kind()).isEqualTo(MarkKind.SQUIGGLY);
    }

    @Test
    void onAPageWithoutTextARegionIsHighlighted() {
        ui(() -> {
            canvas.goTo(PagePoint.top(2));
            marking.press(MarkKind.HIGHLIGHT);
            drag(spot(2, 100, 700), spot(2, 200, 660));
            recorded("the highlight", marks -> marks.size() == 1);
        });

        assertThat(stored().getFirst().page()).isEqualTo(2);
        BoxData box = stored().getFirst().data().anchor().boxes().getFirst();
        assertThat(box.width()).isCloseTo(100, within(2.0));
        assertThat(stored().getFirst().data().paths().getFirst().points()).hasSize(4);
    }

    @Test
    void aRectangleIsDrawnMovedUndoneAndRedone() {
        ui(() -> {
            marking.press(MarkKind.RECTANGLE);
            drag(spot(1, 100, 600), spot(1, 200, 550));
            drag(spot(1, 100, 575), spot(1, 130, 575));
            recorded("the move", marks -> marks.size() == 1 && isAt(marks.getFirst(), 130));
            assertThat(marking.undoable()).isPresent();

            marking.undo();
            recorded("the first place", marks -> isAt(marks.getFirst(), 100));
            marking.undo();
            recorded("nothing", List::isEmpty);
            assertThat(marking.marks().board().all()).isEmpty();
            marking.redo();
            marking.redo();
            recorded("the move again", marks -> marks.size() == 1 && isAt(marks.getFirst(), 130));
        });
    }

    @Test
    void arrowKeysMoveAMarkAndSeveralOfThemAreOneStep() {
        ui(() -> {
            rectangle();
            for (int i = 0; i < 3; i++) {
                key(SWT.ARROW_RIGHT, 0);
            }
            key(SWT.ARROW_RIGHT, SWT.SHIFT);
            recorded("13 points further right", marks -> isAt(marks.getFirst(), 113));
            marking.undo();
            recorded("the first place", marks -> isAt(marks.getFirst(), 100));
        });
    }

    @Test
    void aHandleStretchesAndDeleteRemovesAndUndoBringsBack() {
        ui(() -> {
            rectangle();
            drag(spot(1, 200, 550), spot(1, 240, 520));
            recorded("the larger rectangle",
                    marks -> Math.abs(marks.getFirst().data().anchor().boxes().getFirst().width() - 140) < 2);
            key(SWT.DEL, 0);
            recorded("nothing", List::isEmpty);
            marking.undo();
            recorded("the rectangle again", marks -> marks.size() == 1);
            assertThat(marking.marks().board().all()).hasSize(1);
        });
    }

    @Test
    void gesturesQueueUpWhileTheFirstIsStillBeingWritten() {
        ui(() -> {
            rectangle();
            marking.actions().recolour("#5FB236");
            marking.actions().settle();
            marking.undo();
            marking.undo();
            marking.redo();
            recorded("another colour and still open", marks -> marks.size() == 1
                    && marks.getFirst().data().style().colour().equals("#5FB236")
                    && marks.getFirst().status() == MarkStatus.OPEN);
        });
    }

    @Test
    void aNoteIsPutWithAClickAndWrittenOnItsCard() {
        ui(() -> {
            marking.press(MarkKind.NOTE);
            drag(spot(1, 300, 600), spot(1, 300, 600));
            Text text = (Text) find(shell, "document.mark.text");
            text.setText("仅有一名民警");
            ((Text) find(shell, "document.mark.tags")).setText("程序 签名");
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.stateMask = SWT.MOD1;
            text.notifyListeners(SWT.KeyDown, enter);
            assertThat(find(shell, "document.mark.card")).isNull();
            recorded("the words", marks -> marks.size() == 1
                    && marks.getFirst().data().text().equals("仅有一名民警"));
            assertThat(stored().getFirst().data().tags()).containsExactly("程序", "签名");

            marking.undo();
            recorded("a note without words", marks -> marks.getFirst().data().text().isEmpty());
        });
    }

    @Test
    void whatIsBeingWrittenIsRecordedWhenTheKeysRestAndUndoneAsOne() {
        ui(() -> {
            rectangle();
            key(SWT.CR, 0);
            Text text = (Text) find(shell, "document.mark.text");
            text.setText("草稿");
            recorded("the draft", marks -> marks.getFirst().data().text().equals("草稿"));
            text.setText("定稿");
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            text.notifyListeners(SWT.KeyDown, escape);
            recorded("the words", marks -> marks.getFirst().data().text().equals("定稿"));
            marking.undo();
            recorded("no words", marks -> marks.getFirst().data().text().isEmpty());
        });
    }

    @Test
    void aMarkIsFoundWithTabAndTellsTheOthers() {
        ui(() -> {
            rectangle();
            key(SWT.ESC, 0);
            assertThat(marking.marks().selected()).isEmpty();
            Event tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            canvas.control().notifyListeners(SWT.Traverse, tab);
            assertThat(tab.doit).isFalse();
            assertThat(marking.marks().selected()).isPresent();
            canvas.control().notifyListeners(SWT.Traverse, tab);
            assertThat(tab.doit).isTrue();
        });

        assertThat(posted.getLast()).isInstanceOfSatisfying(MarkTarget.class,
                target -> assertThat(target.place().document()).isEqualTo(OneLibrary.DOCUMENT));
    }

    @Test
    void aSelectedMarkBecomesEvidence() {
        ui(() -> {
            rectangle();
            assertThat(marking.actions().takeEvidence()).isTrue();
        });

        assertThat(posted).last().isInstanceOfSatisfying(EvidenceTaken.class,
                taken -> assertThat(taken.evidence().anchor().boxes()).hasSize(1));
    }

    @Test
    void aStampStandsWhereItIsPutWithItsMiddle() {
        ui(() -> {
            marking.press(MarkKind.STAMP);
            drag(spot(1, 300, 400), spot(1, 300, 400));
            recorded("the stamp", marks -> marks.size() == 1);
        });

        BoxData box = stored().getFirst().data().anchor().boxes().getFirst();
        assertThat(box.x() + box.width() / 2).isCloseTo(300, within(2.0));
        assertThat(box.y() + box.height() / 2).isCloseTo(400, within(2.0));
        assertThat(stored().getFirst().data().style()).isEqualTo(MarkStyles.of(MarkKind.STAMP));
    }

    @Test
    void theEndOfMarkedTextIsDraggedOverMoreText() {
        ui(() -> {
            drag(spot(1, 2, 705), spot(1, 28, 705));
            marking.press(MarkKind.HIGHLIGHT);
            recorded("three characters", marks -> quote(marks).equals("王某某"));
            drag(spot(1, 30, 705), spot(1, 49, 705));
            recorded("five characters", marks -> quote(marks).equals("王某某，男"));
            drag(spot(1, 0, 705), spot(1, 11, 705));
            recorded("four characters", marks -> quote(marks).equals("某某，男"));
            marking.undo();
            recorded("five characters again", marks -> quote(marks).equals("王某某，男"));
        });

        assertThat(stored()).hasSize(1);
    }

    @Test
    void whatAnotherProgramLeftIsToldAndSelectedButNotMoved() {
        ui(() -> {
            Point at = spot(1, 150, 410);
            UiThread.until(display, "the annotation is known", () -> {
                canvas.control().notifyListeners(SWT.MouseMove, event(at));
                return String.valueOf(canvas.control().getToolTipText()).contains("请补签名");
            });
            drag(at, at);
            assertThat(marking.marks().selectedForeign()).isPresent();
            drag(at, spot(1, 200, 350));
            key(SWT.DEL, 0);
        });

        assertThat(stored()).isEmpty();
        assertThat(posted.getFirst()).isInstanceOfSatisfying(MarkTarget.class,
                target -> assertThat(target.mark()).isEqualTo("annot-1"));
    }

    private static String quote(List<MarkSnapshot> marks) {
        return marks.isEmpty() ? "" : marks.getFirst().data().anchor().quote();
    }

    private void rectangle() {
        marking.press(MarkKind.RECTANGLE);
        drag(spot(1, 100, 600), spot(1, 200, 550));
        recorded("the rectangle", marks -> marks.size() == 1);
    }

    private static boolean isAt(MarkSnapshot mark, double x) {
        return Math.abs(mark.data().anchor().boxes().getFirst().x() - x) < 1.5;
    }

    private List<MarkSnapshot> stored() {
        return service.marks(library.library(), OneLibrary.CASE);
    }

    private void recorded(String what, Predicate<List<MarkSnapshot>> condition) {
        UiThread.until(display, what, () -> condition.test(stored()));
    }

    /** The point of the canvas where a place of user space is seen. */
    private Point spot(int page, double x, double y) {
        Point2D place = session.geometry(page).toDisplay(x, y);
        return canvas.pixels(new PagePoint(page, place.getX(), place.getY()));
    }

    private void drag(Point from, Point to) {
        canvas.control().notifyListeners(SWT.MouseDown, event(from));
        if (!from.equals(to)) {
            canvas.control().notifyListeners(SWT.MouseMove, event(new Point((from.x + to.x) / 2, from.y)));
            canvas.control().notifyListeners(SWT.MouseMove, event(to));
        }
        canvas.control().notifyListeners(SWT.MouseUp, event(to));
    }

    private void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        canvas.control().notifyListeners(SWT.KeyDown, event);
    }

    private static Event event(Point at) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        event.count = 1;
        return event;
    }

    private static Control find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (id.equals(child.getData(Ids.WIDGET))) {
                return child;
            }
            Control found = child instanceof Composite composite ? find(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void ui(Runnable part) {
        UiThread.run(display, part);
    }

    /** Listens to nothing. */
    private static final class Nobody implements PageObserver {

        @Override
        public void pageChanged(int page) {
            // The page is asked for.
        }

        @Override
        public void zoomChanged() {
            // The zoom stays.
        }

        @Override
        public void pictureArrived() {
            // No picture arrives.
        }
    }
}
