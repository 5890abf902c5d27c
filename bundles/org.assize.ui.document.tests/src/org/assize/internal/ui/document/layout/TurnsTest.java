package org.assize.internal.ui.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.internal.ui.document.render.FakeSession;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void onePageIsTurnedBeyondTheOthers() {
        Turns turns = Turns.NONE.further().further(2);

        List<PageGeometry> pages = turns.pages(new FakeSession("", "", ""));

        assertThat(pages).extracting(PageGeometry::rotation).containsExactly(90, 180, 90);
    }

    @Test
    void fourTurnsAreNone() {
        assertThat(Turns.NONE.further(3).further(3).further(3).further(3)).isEqualTo(Turns.NONE);
        assertThat(Turns.NONE.further().further().further().further()).isEqualTo(Turns.NONE);
    }

    @Test
    void howAPageWasTurnedIsSeenFromItsGeometry() {
        PageGeometry file = new PageGeometry(0, 0, 10, 20, 270, 1);
        for (Turn turn : Turn.values()) {
            assertThat(Turn.between(file, turn.apply(file))).isEqualTo(turn);
        }
    }
}
