package org.assize.internal.ui.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.PageImage;
import org.junit.jupiter.api.Test;

class TileLoaderTest {

    private final FakeSession session = new FakeSession();
    private final List<Integer> loaded = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();
    private int seen = 100;
    private final TileLoader<String> loader = new TileLoader<>(session, (tile, image) -> "picture",
            Runnable::run, Runnable::run, new TileLoader.Receiver<>() {

                @Override
                public void loaded(Tile tile, String picture) {
                    loaded.add(tile.page());
                }

                @Override
                public void failed(int page) {
                    failed.add(page);
                }
            });

    @Test
    void theFirstWishesAreAskedForFirstAndTheOthersWait() {
        want(3, 4, 2, 5);

        assertThat(session.asked.keySet()).containsExactly(3, 4);
        arrives(3);
        assertThat(session.asked.keySet()).containsExactly(3, 4, 2);
        assertThat(loaded).containsExactly(3);
    }

    @Test
    void whatScrolledAwayIsCancelledAndWhatComesIsAskedFor() {
        want(1, 2, 3);
        want(2, 8, 9);

        assertThat(session.asked.get(1)).isCancelled();
        assertThat(session.asked.get(2)).isNotDone();
        assertThat(session.asked.keySet()).containsExactly(1, 2, 8);
        assertThat(failed).isEmpty();
    }

    @Test
    void whatIsOnItsWayIsNotAskedForTwice() {
        want(1);
        var first = session.asked.get(1);
        want(1);

        assertThat(session.asked.get(1)).isSameAs(first);
    }

    @Test
    void whatComesIntoSightIsAskedForMoreUrgentlyAndArrivesOnce() {
        seen = 1;
        want(1, 2);
        var near = session.asked.get(2);
        seen = 2;
        want(2);
        var urgent = session.asked.get(2);

        assertThat(urgent).isNotSameAs(near).isNotDone();
        near.complete(new PageImage(1, 1, new byte[3]));
        assertThat(urgent).isCancelled();
        assertThat(loaded).containsExactly(2);
        assertThat(loader.isIdle()).isTrue();
    }

    @Test
    void aPageThatFailedIsLeftAloneUntilSomeoneAsksToTryAgain() {
        want(1, 2, 3);
        session.asked.get(1).completeExceptionally(new DocumentException(Path.of("a.pdf"), 1, Reason.DAMAGED, "x"));
        session.asked.remove(1);
        want(1, 2, 3);

        assertThat(failed).containsExactly(1);
        assertThat(session.asked.keySet()).containsExactly(2, 3);
        assertThat(loader.failure(1)).isInstanceOf(DocumentException.class).hasMessageContaining("a.pdf");
        loader.retry(1);
        arrives(2);
        want(1, 3);
        assertThat(session.asked.keySet()).contains(1);
    }

    @Test
    void nothingIsAskedForAfterClosing() {
        want(1, 2, 3);
        loader.close();
        want(7);

        assertThat(session.asked.values()).allMatch(f -> f.isCancelled());
        assertThat(session.asked).doesNotContainKey(7);
    }

    private void want(int... pages) {
        loader.want(IntStream.of(pages).mapToObj(p -> new Tile(p, 1, 0, 0, 10, 10)).toList(),
                tile -> tile.page() <= seen);
    }

    private void arrives(int page) {
        session.asked.get(page).complete(new PageImage(1, 1, new byte[3]));
    }
}
