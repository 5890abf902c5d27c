package org.assize.internal.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.assize.internal.ui.document.layout.PagePoint;
import org.junit.jupiter.api.Test;

class ReadingHistoryTest {

    private final ReadingHistory history = new ReadingHistory();
    private final Place a = place("a", 1);
    private final Place b = place("b", 7);
    private final Place c = place("c", 3);

    @Test
    void backLeadsToWhatWasLeftLastAndForwardReturns() {
        history.leave(a);
        history.leave(b);

        assertThat(history.back(Optional.of(c))).contains(b);
        assertThat(history.back(Optional.of(b))).contains(a);
        assertThat(history.back(Optional.of(a))).isEmpty();
        assertThat(history.forward(Optional.of(a))).contains(b);
        assertThat(history.forward(Optional.of(b))).contains(c);
        assertThat(history.forward(Optional.of(c))).isEmpty();
    }

    @Test
    void goingElsewhereForgetsWhatWasAhead() {
        history.leave(a);
        history.back(Optional.of(b));
        history.leave(a);

        assertThat(history.forward(Optional.of(c))).isEmpty();
        assertThat(history.back(Optional.of(c))).contains(a);
    }

    @Test
    void leavingTheSamePlaceTwiceCountsOnce() {
        history.leave(a);
        history.leave(a);

        assertThat(history.back(Optional.empty())).contains(a);
        assertThat(history.back(Optional.empty())).isEmpty();
    }

    @Test
    void veryOldPlacesAreForgotten() {
        for (int i = 1; i <= 150; i++) {
            history.leave(place("a", i));
        }

        int steps = 0;
        while (history.back(Optional.empty()).isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(100);
    }

    private static Place place(String path, int page) {
        return new Place(new DocumentInput("1", path), PagePoint.top(page));
    }
}
