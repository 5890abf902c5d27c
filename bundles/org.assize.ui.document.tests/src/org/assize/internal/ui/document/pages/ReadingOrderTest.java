package org.assize.internal.ui.document.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.internal.ui.document.pages.ThumbnailLayout.Cell;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    @Test
    void pagesAreNumberedThroughTheCaseFile() {
        ReadingOrder order = order(2, 7, 1);

        assertThat(order.running("0.pdf", 2)).isEqualTo(OptionalInt.of(2));
        assertThat(order.running("1.pdf", 1)).isEqualTo(OptionalInt.of(3));
        assertThat(order.running("2.pdf", 1)).isEqualTo(OptionalInt.of(10));
        assertThat(order.total()).isEqualTo(OptionalInt.of(10));
    }

    @Test
    void behindADocumentThatWasNotCountedNoNumberIsClaimed() {
        ReadingOrder order = order(2, 0, 1);

        assertThat(order.running("1.pdf", 1)).isEqualTo(OptionalInt.of(3));
        assertThat(order.running("2.pdf", 1)).isEmpty();
        assertThat(order.running("other.pdf", 1)).isEmpty();
        assertThat(order.total()).isEmpty();
    }

    @Test
    void everySmallPageHasItsPlaceAndIsFoundThere() {
        for (int width : new int[] {0, 90, 230, 640}) {
            ReadingOrder order = order(3, 0, 11, 1, 24);
            ThumbnailLayout layout = ThumbnailLayout.of(order, width);
            List<Cell> all = layout.between(0, layout.height());

            assertThat(all).hasSize(5 + 39).doesNotHaveDuplicates();
            for (Cell cell : all) {
                Rectangle bounds = layout.bounds(cell);
                assertThat(bounds.y + bounds.height).isLessThanOrEqualTo(layout.height());
                if (bounds.width > 0) {
                    assertThat(layout.at(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)).contains(cell);
                }
                assertThat(all.stream().filter(other -> layout.bounds(other).intersects(bounds)))
                        .allMatch(cell::equals);
            }
        }
    }

    @Test
    void onlyWhatIsInAWindowIsNamed() {
        ThumbnailLayout layout = ThumbnailLayout.of(order(4000, 1000), 240);
        Rectangle far = layout.bounds(new Cell(order(4000, 1000).entries().getFirst(), 2001));

        assertThat(layout.between(far.y, far.y + 300)).hasSizeLessThan(10)
                .anyMatch(cell -> cell.page() == 2001).noneMatch(cell -> cell.page() == 1990);
    }

    @Test
    void theKeyboardWalksThroughAllDocumentsAndStopsAtTheEnds() {
        ReadingOrder order = order(2, 3);
        ThumbnailLayout layout = ThumbnailLayout.of(order, 120);
        Cell second = new Cell(order.entries().getFirst(), 2);

        assertThat(layout.after(second, 1)).contains(new Cell(order.entries().getLast(), 1));
        assertThat(layout.after(second, 100)).contains(new Cell(order.entries().getLast(), 3));
        assertThat(layout.after(second, -100)).contains(new Cell(order.entries().getFirst(), 1));
        assertThat(layout.after(null, 1)).contains(new Cell(order.entries().getFirst(), 1));
        assertThat(ThumbnailLayout.of(order(), 100).after(null, 1)).isEmpty();
    }

    private static ReadingOrder order(int... pages) {
        List<CaseDocument> documents = IntStream.range(0, pages.length).mapToObj(i -> new CaseDocument("A1", i + ".pdf",
                "Document " + i, "application/pdf", "", Path.of(i + ".pdf"))).toList();
        return ReadingOrder.of(new CaseDocuments("A1", documents), d -> pages[documents.indexOf(d)]);
    }
}
