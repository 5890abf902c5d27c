package org.assize.internal.ui.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.PageImage;
import org.assize.internal.ui.document.layout.Arrangement;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.render.FakeSession;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.Selection;
import org.assize.internal.ui.document.text.SelectionModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageCanvasTest {

    private final List<Integer> pages = new ArrayList<>();
    private final List<String> pushed = new ArrayList<>();
    private final SelectionModel selection = new SelectionModel();
    private final FakeSession session = new FakeSession(IntStream.rangeClosed(1, 20)
            .mapToObj(p -> p == 20 ? "" : p == 2 ? "王某某男汉族\n住本市城关镇" : "王某某，男").toArray(String[]::new));
    private Display display;
    private Shell shell;
    private PageTexts texts;
    private PageCanvas canvas;
    private Hands hands;

    @BeforeEach
    void open() {
        display = UiThread.display();
        ui(() -> {
            shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(700, 500);
            Executor later = display::asyncExec;
            texts = new PageTexts(session, later);
            canvas = new PageCanvas(shell, session, texts, new Spots(), selection, later, new Recorder());
            hands = new Hands(canvas, session);
            shell.open();
            UiThread.until(display, "first pictures asked for", () -> !session.asked().isEmpty());
        });
    }

    @AfterEach
    void close() {
        if (shell != null) {
            ui(shell::dispose);
        }
    }

    @Test
    void thePageInSightIsAskedForFirst() {
        assertThat(session.asked().getFirst()).isEqualTo(1);
        assertThat(pages).containsExactly(1);
    }

    @Test
    void aPageMuchNarrowerThanAnotherIsInSight() {
        ui(() -> {
            shell.dispose();
            shell = new Shell(display);
            shell.setLayout(new FillLayout());
            shell.setSize(700, 500);
            FakeSession wide = new FakeSession("甲", "乙", "丙").lastWidth(9000);
            canvas = new PageCanvas(shell, wide, new PageTexts(wide, display::asyncExec), new Spots(), selection,
                    display::asyncExec, new Recorder());
            shell.open();
            UiThread.until(display, "first page asked for", () -> wide.asked().contains(1));
            canvas.goTo(PagePoint.top(3));
            canvas.goTo(PagePoint.top(2));
            UiThread.until(display, "second page asked for", () -> wide.asked().contains(2));
            int left = canvas.layout().slot(2).x() - canvas.viewport().x();
            assertThat(left).isBetween(0, canvas.viewport().size().x);
        });
    }

    @Test
    void scrollingAwayCancelsAndAsksForWhatIsInSightNow() {
        ui(() -> {
            hands.key(SWT.END, 0);
            UiThread.until(display, "last page asked for", () -> session.asked().contains(20));
        });

        assertThat(session.picture(1)).isCancelled();
        assertThat(pages.getLast()).isEqualTo(20);
    }

    @Test
    void aDragSelectsText() {
        ui(() -> {
            textOf(1);
            hands.drag(hands.spot(1, 2, 705), hands.spot(1, 28, 705), 0);
        });

        assertThat(selection.get()).isInstanceOf(Selection.Text.class);
        assertThat(selection.get().range(session.page(1)).length()).isEqualTo(3);
    }

    @Test
    void aDragWithControlMakesABoxAndSoDoesADragOnAPageWithoutText() {
        ui(() -> {
            textOf(1);
            hands.drag(hands.spot(1, 10, 790), hands.spot(1, 110, 740), SWT.MOD1);
        });
        assertThat(selection.get()).isInstanceOfSatisfying(Selection.Box.class,
                box -> assertThat(box.area().getWidth()).isCloseTo(100, within(2.0)));
        ui(() -> {
            textOf(20);
            canvas.goTo(PagePoint.top(20));
            hands.drag(hands.spot(20, 10, 790), hands.spot(20, 110, 740), 0);
        });
        assertThat(selection.get()).isInstanceOfSatisfying(Selection.Box.class,
                box -> assertThat(box.page()).isEqualTo(20));
    }

    @Test
    void shiftAndAnArrowChangesTheEndOfTheSelection() {
        ui(() -> {
            textOf(1);
            hands.drag(hands.spot(1, 2, 705), hands.spot(1, 28, 705), 0);
            hands.key(SWT.ARROW_LEFT, SWT.SHIFT);
        });

        assertThat(selection.get().range(session.page(1)).length()).isEqualTo(2);
    }

    @Test
    void theWheelEnlargesWhereThePointerIs() {
        ui(() -> {
            canvas.goTo(PagePoint.top(5));
            Point pointer = new Point(300, 200);
            PagePoint before = canvas.pointAt(pointer.x, pointer.y);
            Event wheel = Hands.at(pointer, SWT.MOD1);
            wheel.count = 3;
            hands.tell(SWT.MouseVerticalWheel, wheel);
            PagePoint after = canvas.pointAt(pointer.x, pointer.y);
            assertThat(after.page()).isEqualTo(before.page());
            assertThat(after.y()).isCloseTo(before.y(), within(2.0));
            assertThat(canvas.zoom().kind()).isEqualTo(Zoom.Kind.FIXED);
        });
    }

    @Test
    void aPageThatFailedHasACardAndIsTriedAgainWhenItIsClicked() {
        ui(() -> {
            session.picture(1).completeExceptionally(new DocumentException(Path.of("a.pdf"), 1, Reason.DAMAGED, "x"));
            UiThread.until(display, "failure shown", () -> canvas.hasFailed(1));
            var failed = session.picture(1);
            hands.tell(SWT.MouseDown, Hands.at(new Point(300, 200), 0));
            assertThat(canvas.hasFailed(1)).isFalse();
            UiThread.until(display, "asked for again", () -> session.picture(1) != failed);
        });
    }

    @Test
    void aPictureIsDrawnAndClosingCancelsTheOthers() {
        ui(() -> {
            session.picture(1).complete(new PageImage(2, 1, new byte[6]));
            UiThread.until(display, "next picture asked for", () -> session.asked().size() >= 2);
            shell.dispose();
        });

        assertThat(session.asked().stream().filter(p -> p != 1)).allMatch(p -> session.picture(p).isCancelled());
    }

    @Test
    void facingPagesAreWalkedThroughRowByRow() {
        ui(() -> {
            canvas.setArrangement(Arrangement.FACING_WITH_COVER);
            canvas.setZoom(Zoom.PAGE);
            hands.key(SWT.PAGE_DOWN, 0);
            assertThat(canvas.page()).isEqualTo(2);
            hands.key(' ', 0);
            assertThat(canvas.page()).isEqualTo(4);
            hands.key(SWT.ARROW_LEFT, 0);
            assertThat(canvas.page()).isEqualTo(2);
            hands.key(SWT.HOME, SWT.MOD1);
            assertThat(canvas.page()).isEqualTo(1);
        });
    }

    @Test
    void readingOnAtTheEndIsToldAndTheSecondTimeWithTheHint() {
        ui(() -> {
            hands.key(SWT.END, 0);
            assertThat(pushed).isEmpty();
            hands.key(SWT.PAGE_DOWN, 0);
            canvas.endHint().show(1, "next", () -> { });
            hands.key(' ', 0);
            assertThat(pushed).containsExactly("1 false", "1 true");
            hands.key(SWT.ARROW_UP, 0);
            assertThat(canvas.endHint().isShown(1)).isFalse();
            hands.key(SWT.HOME, 0);
            hands.key(SWT.PAGE_UP, 0);
            assertThat(pushed).last().isEqualTo("-1 false");
        });
    }

    @Test
    void otherPaperBringsOtherPicturesAndOldOnesAreDropped() {
        ui(() -> {
            var light = session.picture(1);
            canvas.setDark(true);
            UiThread.until(display, "asked for again", () -> session.picture(1) != light);
            assertThat(light).isCancelled();
            assertThat(canvas.isDark()).isTrue();
        });
    }

    @Test
    void fourClicksSelectTheParagraph() {
        ui(() -> {
            textOf(2);
            canvas.goTo(PagePoint.top(2));
            for (int i = 0; i < 4; i++) {
                Event press = Hands.at(hands.spot(2, 12, 705), 0);
                press.count = i % 3 + 1;
                press.display = display;
                hands.tell(SWT.MouseDown, press);
            }
        });

        assertThat(selection.get().range(session.page(2)).length()).isEqualTo(13);
    }

    private void textOf(int page) {
        texts.prefetch(page);
        UiThread.until(display, "text arrived", () -> texts.now(page) != null);
    }

    private void ui(Runnable part) {
        UiThread.run(display, part);
    }

    /** Remembers the pages told. */
    private final class Recorder implements PageObserver {

        @Override
        public void pageChanged(int page) {
            pages.add(page);
        }

        @Override
        public void zoomChanged() {
            // Told by the zoom of the canvas itself.
        }

        @Override
        public void pictureArrived() {
            // Told by the session.
        }

        @Override
        public void pushedOn(int direction, boolean again) {
            pushed.add(direction + " " + again);
        }
    }
}
