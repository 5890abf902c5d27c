package org.assize.internal.ui.document.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class CardPlaceTest {

    private static final Rectangle WINDOW = new Rectangle(0, 0, 1000, 700);
    private static final Point CARD = new Point(300, 200);

    @Test
    void aCardLiesOnTheSideWhereThereIsRoom() {
        assertThat(place(100, 50, 200, 20)).isEqualTo(new Point(310, 50));
        assertThat(place(600, 50, 200, 20)).isEqualTo(new Point(290, 50));
    }

    @Test
    void aCardLiesBelowAMarkAcrossTheWindowAndAboveIfThereIsNoRoom() {
        assertThat(place(10, 50, 980, 20).y).isEqualTo(80);
        assertThat(place(10, 600, 980, 20).y).isEqualTo(390);
    }

    @Test
    void aCardStaysWithinTheWindowWhereverItsMarkIs() {
        for (int y = -2000; y <= 2000; y += 90) {
            for (int x = -2000; x <= 2000; x += 90) {
                Point at = place(x, y, 150, 40);
                assertThat(at.x).isBetween(0, WINDOW.width - CARD.x);
                assertThat(at.y).isBetween(0, WINDOW.height - CARD.y);
            }
        }
    }

    private static Point place(int x, int y, int width, int height) {
        return CardPlace.beside(new Rectangle(x, y, width, height), CARD, WINDOW);
    }
}
