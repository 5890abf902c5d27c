package org.assize.internal.ui.document.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;

import org.assize.annotation.MarkStyles;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.BoxData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks are made. */
class MarkingTest {

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
    void selectedTextIsHighlightedByOneKeyAndIsThereAtOnce() {
        desk.ui(() -> {
            desk.drag(desk.hands.spot(1, 2, 705), desk.hands.spot(1, 28, 705));
            desk.marking.press(MarkKind.HIGHLIGHT);
            assertThat(desk.marking.marks().board().all()).singleElement()
                    .satisfies(m -> assertThat(m.data().anchor().quote()).isEqualTo("王某某"));
            desk.recorded("the highlight", marks -> marks.size() == 1);
        });

        assertThat(desk.stored().getFirst().data().paths()).hasSize(1);
        assertThat(desk.stored().getFirst().authorName()).isEqualTo("李评查");
        assertThat(desk.selection.get().isEmpty()).isTrue();
    }

    @Test
    void aToolMarksWhatTheNextDragSelects() {
        desk.ui(() -> {
            desk.marking.press(MarkKind.SQUIGGLY);
            desk.drag(desk.hands.spot(1, 42, 705), desk.hands.spot(1, 52, 705));
            desk.recorded("the squiggly line", marks -> marks.size() == 1);
            assertThat(desk.marking.tools().kind()).isEmpty();
        });

        assertThat(desk.stored().getFirst().data().kind()).isEqualTo(MarkKind.SQUIGGLY);
    }

    @Test
    void onAPageWithoutTextARegionIsHighlighted() {
        desk.ui(() -> {
            desk.canvas.goTo(PagePoint.top(2));
            desk.marking.press(MarkKind.HIGHLIGHT);
            desk.drag(desk.hands.spot(2, 100, 700), desk.hands.spot(2, 200, 660));
            desk.recorded("the highlight", marks -> marks.size() == 1);
        });

        assertThat(desk.stored().getFirst().page()).isEqualTo(2);
        BoxData box = desk.stored().getFirst().data().anchor().boxes().getFirst();
        assertThat(box.width()).isCloseTo(100, within(2.0));
        assertThat(desk.stored().getFirst().data().paths().getFirst().points()).hasSize(4);
    }

    @Test
    void aNoteIsPutWithAClickAndWrittenOnItsCard() {
        desk.ui(() -> {
            desk.marking.press(MarkKind.NOTE);
            desk.drag(desk.hands.spot(1, 300, 600), desk.hands.spot(1, 300, 600));
            Text text = (Text) desk.find("document.mark.text");
            text.setText("仅有一名民警");
            ((Text) desk.find("document.mark.tags")).setText("程序 签名");
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.stateMask = SWT.MOD1;
            text.notifyListeners(SWT.KeyDown, enter);
            assertThat(desk.find("document.mark.card")).isNull();
            desk.recorded("the words", marks -> marks.size() == 1
                    && marks.getFirst().data().text().equals("仅有一名民警"));
            assertThat(desk.stored().getFirst().data().tags()).containsExactly("程序", "签名");

            desk.marking.undo();
            desk.recorded("a note without words", marks -> marks.getFirst().data().text().isEmpty());
        });
    }

    @Test
    void aStampStandsWhereItIsPutWithItsMiddle() {
        desk.ui(() -> {
            desk.marking.press(MarkKind.STAMP);
            desk.drag(desk.hands.spot(1, 300, 400), desk.hands.spot(1, 300, 400));
            desk.recorded("the stamp", marks -> marks.size() == 1);
        });

        BoxData box = desk.stored().getFirst().data().anchor().boxes().getFirst();
        assertThat(box.x() + box.width() / 2).isCloseTo(300, within(2.0));
        assertThat(box.y() + box.height() / 2).isCloseTo(400, within(2.0));
        assertThat(desk.stored().getFirst().data().style()).isEqualTo(MarkStyles.of(MarkKind.STAMP));
    }
}
