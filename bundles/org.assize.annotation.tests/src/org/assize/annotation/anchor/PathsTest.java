package org.assize.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.records.event.BoxData;
import org.assize.records.event.PointData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    private static final BoxData REGION = new BoxData(120, 300, 80, 20);

    /** Lower left, lower right, upper right and upper left, as somebody sees them who looks at the page. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_region_reads_upright_however_its_page_is_turned(int rotation) {
        PageGeometry page = new PageGeometry(50, 40, 400, 700, rotation, 1);

        List<PointData> path = Paths.ofRegion(REGION, page).points();

        List<Point2D> shown = path.stream().map(p -> page.toDisplay(p.x(), p.y())).toList();
        assertThat(shown.get(0).getX()).isEqualTo(shown.get(3).getX()).isLessThan(shown.get(1).getX());
        assertThat(shown.get(0).getY()).isEqualTo(shown.get(1).getY()).isGreaterThan(shown.get(3).getY());
        assertThat(shown.get(2)).isEqualTo(new Point2D.Double(shown.get(1).getX(), shown.get(3).getY()));
        assertThat(Paths.boxOf(Paths.ofRegion(REGION, page))).isEqualTo(REGION);
    }
}
