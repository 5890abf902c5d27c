package org.assize.internal.ui.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class TileCacheTest {

    private static final long ONE = new Tile(1, 1, 0, 0, 10, 10).bytes();

    private final List<String> dropped = new ArrayList<>();
    private final TileCache<String> cache = new TileCache<>(3 * ONE, dropped::add);
    private int reading = 1;

    @Test
    void whatIsFarthestGoesFirst() {
        put(1, 2, 3);
        reading = 3;
        put(4);

        assertThat(dropped).containsExactly("page 1");
        assertThat(cache.get(tile(4))).isEqualTo("page 4");
        assertThat(cache.bytes()).isEqualTo(3 * ONE);
    }

    @Test
    void whatIsFarIsNotKeptAtTheCostOfWhatIsNear() {
        put(1, 2, 3, 90);

        assertThat(dropped).containsExactly("page 90");
    }

    @Test
    void aPictureThatIsReplacedIsDropped() {
        put(1);
        cache.put(tile(1), "again", this::far);

        assertThat(dropped).containsExactly("page 1");
        assertThat(cache.get(tile(1))).isEqualTo("again");
        assertThat(cache.bytes()).isEqualTo(ONE);
    }

    @Test
    void theSizesHeldOfAPageAreKnown() {
        put(1);
        Tile larger = new Tile(1, 2, 0, 0, 5, 5);
        cache.put(larger, "other size", this::far);

        assertThat(cache.of(1)).containsExactlyInAnyOrder(tile(1), larger);
        assertThat(cache.of(2)).isEmpty();
    }

    @Test
    void nothingIsLeftAfterClearing() {
        put(1, 2);
        cache.clear();

        assertThat(dropped).containsExactlyInAnyOrder("page 1", "page 2");
        assertThat(cache.bytes()).isZero();
        assertThat(cache.of(1)).isEmpty();
    }

    @Test
    void whatIsNotLookedAtIsCutDown() {
        put(1, 2, 3);
        cache.trim(ONE, this::far);

        assertThat(cache.of(1)).hasSize(1);
        assertThat(cache.bytes()).isEqualTo(ONE);
    }

    private void put(int... pages) {
        for (int page : pages) {
            cache.put(tile(page), "page " + page, this::far);
        }
    }

    private double far(Tile tile) {
        return Math.abs(tile.page() - reading);
    }

    private static Tile tile(int page) {
        return new Tile(page, 1, 0, 0, 10, 10);
    }
}
