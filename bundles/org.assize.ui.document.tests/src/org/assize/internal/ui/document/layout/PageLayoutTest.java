package org.assize.internal.ui.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.assize.document.PageGeometry;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    private static final int MARGIN = PageLayout.MARGIN;
    private static final PageGeometry TALL = PageGeometry.upright(100, 200);
    private static final PageGeometry WIDE = PageGeometry.upright(300, 150);

    @Test
    void pagesStandBelowEachOtherInTheMiddle() {
        PageLayout layout = PageLayout.of(List.of(TALL, WIDE), 2, 1000);

        assertThat(layout.slot(1).bounds()).hasToString("Rectangle {400, 12, 200, 400}");
        assertThat(layout.slot(2).bounds()).hasToString("Rectangle {200, 424, 600, 300}");
        assertThat(layout.height()).isEqualTo(424 + 300 + MARGIN);
        assertThat(layout.width()).isEqualTo(1000);
    }

    @Test
    void thePageThatIsWiderThanTheWindowMakesTheWholeWider() {
        assertThat(PageLayout.of(List.of(TALL, WIDE), 2, 100).width()).isEqualTo(600 + 2 * MARGIN);
    }

    @Test
    void aPlaceIsFoundAgainAtAnotherScale() {
        PageLayout small = PageLayout.of(Collections.nCopies(500, TALL), 1, 400);
        PageLayout large = PageLayout.of(Collections.nCopies(500, TALL), 3.7, 400);
        PagePoint point = small.pointAt(190, small.slot(333).y() + 77);

        assertThat(point).isEqualTo(new PagePoint(333, 40, 77));
        Point there = large.locate(point);
        PagePoint back = large.pointAt(there.x, there.y);
        assertThat(back.page()).isEqualTo(333);
        assertThat(back.y()).isBetween(76.5, 77.5);
        assertThat(back.x()).isBetween(39.5, 40.5);
    }

    @Test
    void onlyPagesInAWindowAreNamed() {
        PageLayout layout = PageLayout.of(Collections.nCopies(1000, TALL), 1, 400);
        int top = layout.slot(500).y();

        assertThat(layout.between(top + 10, top + 300)).extracting(PageSlot::page).containsExactly(500, 501);
        assertThat(layout.between(top - 5, top - 2)).isEmpty();
        assertThat(layout.between(0, 5)).isEmpty();
        assertThat(layout.between(layout.height() - 20, layout.height() + 50)).extracting(PageSlot::page)
                .containsExactly(1000);
    }

    @Test
    void thePageThatFillsMostOfTheWindowIsTheOneBeingRead() {
        PageLayout layout = PageLayout.of(List.of(TALL, TALL, TALL), 1, 400);

        assertThat(layout.mostVisible(0, 150)).isEqualTo(1);
        assertThat(layout.mostVisible(150, 150)).isEqualTo(2);
        assertThat(layout.mostVisible(layout.height() - 150, 150)).isEqualTo(3);
    }

    @Test
    void ofSeveralPagesSeenAsAWholeTheFirstIsTheOneBeingRead() {
        PageLayout layout = PageLayout.of(List.of(TALL, TALL, TALL), 1, 400);

        assertThat(layout.mostVisible(0, 700)).isEqualTo(1);
    }

    @Test
    void aPointInTheGapBelongsToTheNearerPage() {
        PageLayout layout = PageLayout.of(List.of(TALL, TALL), 1, 400);
        int end = layout.slot(1).bottom();

        assertThat(layout.pointAt(200, end + 2).page()).isEqualTo(1);
        assertThat(layout.pointAt(200, end + MARGIN - 2).page()).isEqualTo(2);
    }

    @Test
    void turningKeepsTheUserSpaceOfAPage() {
        PageGeometry page = new PageGeometry(10, 20, 100, 200, 90, 1);

        PageGeometry turned = Turn.RIGHT.apply(page);

        assertThat(turned.rotation()).isEqualTo(180);
        assertThat(turned.toUser(turned.toDisplay(30, 50).getX(), turned.toDisplay(30, 50).getY()).getX())
                .isEqualTo(30);
        assertThat(Turn.LEFT.next()).isEqualTo(Turn.NONE);
    }
}
