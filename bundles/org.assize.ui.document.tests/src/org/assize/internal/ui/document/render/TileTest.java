package org.assize.internal.ui.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.document.PageGeometry;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class TileTest {

    private static final PageGeometry A4 = PageGeometry.upright(595.276, 841.89);

    @Test
    void aPageOfOrdinarySizeIsOnePicture() {
        List<Tile> tiles = Tile.covering(3, A4, 150 / 72f);

        assertThat(tiles).hasSize(1);
        assertThat(tiles.getFirst().page()).isEqualTo(3);
    }

    @Test
    void aLargePageIsCutWithoutGapsAndOverlaps() {
        List<Tile> tiles = Tile.covering(1, A4, 4.3f);

        long area = tiles.stream().mapToLong(t -> (long) t.width() * t.height()).sum();
        Rectangle all = new Rectangle(0, 0, 0, 0);
        tiles.forEach(t -> all.add(new Rectangle(t.x(), t.y(), t.width(), t.height())));
        assertThat(tiles).hasSizeGreaterThan(4);
        assertThat(area).isEqualTo((long) all.width * all.height);
        assertThat(all.width).isEqualTo((int) Math.ceil(595.276 * 4.3f));
    }

    @Test
    void whatIsAskedForIsExactlyThePixelsOfThePicture() {
        for (float scale : new float[] {0.37f, 1.0f, 1.3333334f, 2.2222f, 4.3f, 10.666667f}) {
            for (Tile tile : Tile.covering(1, A4, scale)) {
                var pixels = tile.request().pixels(A4);
                assertThat(List.of(pixels.x, pixels.y, pixels.width, pixels.height))
                        .isEqualTo(List.of(tile.x(), tile.y(), tile.width(), tile.height()));
            }
        }
    }
}
