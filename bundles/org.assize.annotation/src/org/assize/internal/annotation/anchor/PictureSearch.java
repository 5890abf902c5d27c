package org.assize.internal.annotation.anchor;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.assize.annotation.anchor.PageSource;
import org.assize.document.DocumentException;
import org.assize.document.PageGeometry;
import org.assize.document.RenderRequest;
import org.assize.records.event.AnchorData;

/** Looks for the picture of a place on a page, at the place where it should be and a little around it. */
final class PictureSearch {

    /** How far paper may lie differently on the glass: 15 mm, in points. */
    private static final double REACH = 15 / 25.4 * 72;
    private static final int COARSE = 3;

    private final PageSource pages;
    private final AnchorData recorded;
    private final Fingerprint wanted;

    PictureSearch(PageSource pages, AnchorData recorded, Fingerprint wanted) {
        this.pages = pages;
        this.recorded = recorded;
        this.wanted = wanted;
    }

    /**
     * {@return the most similar place on a page}
     *
     * @param mapping where the place should be
     * @throws DocumentException if the page cannot be drawn
     */
    PicturePlace find(int page, PageMapping mapping) throws DocumentException {
        PageGeometry geometry = pages.geometry(page);
        AnchorData expected = new AnchorData("", page, mapping.boxes(recorded.boxes()), "", "", "");
        Crop crop = Crop.of(expected, geometry);
        double reach = recorded.boxes().isEmpty() ? 0 : REACH;
        RenderRequest around = new Crop(grown(crop.area(), reach), crop.scale()).request(page);
        GreyPicture picture = GreyPicture.of(pages.render(around));
        RenderRequest still = crop.request(page);
        Window window = new Window(picture, still.pixels(geometry).width, still.pixels(geometry).height);
        int left = still.pixels(geometry).x - around.pixels(geometry).x;
        int top = still.pixels(geometry).y - around.pixels(geometry).y;
        Shift best = window.best(left, top, COARSE, (int) Math.ceil(reach * crop.scale()));
        best = window.best(best.x, best.y, 1, COARSE);
        return new PicturePlace(page, shifted(mapping, geometry, (best.x - left) / crop.scale(),
                (best.y - top) / crop.scale()), best.similarity);
    }

    private static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(area.getX() - by, area.getY() - by, area.getWidth() + 2 * by,
                area.getHeight() + 2 * by);
    }

    private static PageMapping shifted(PageMapping mapping, PageGeometry geometry, double right, double down) {
        Point2D from = geometry.toUser(0, 0);
        Point2D to = geometry.toUser(right, down);
        return mapping.moved(to.getX() - from.getX(), to.getY() - from.getY());
    }

    /** A corner of the window in the picture and what was seen there. */
    private record Shift(int x, int y, double similarity) {
    }

    /** What is compared at each place. */
    private final class Window {

        private final GreyPicture picture;
        private final int width;
        private final int height;

        Window(GreyPicture picture, int width, int height) {
            this.picture = picture;
            this.width = Math.min(width, picture.width());
            this.height = Math.min(height, picture.height());
        }

        Shift best(int x, int y, int step, int reach) {
            Shift best = new Shift(x, y, at(x, y));
            for (int down = -reach; down <= reach; down += step) {
                for (int right = -reach; right <= reach; right += step) {
                    double similarity = at(x + right, y + down);
                    if (similarity > best.similarity) {
                        best = new Shift(x + right, y + down, similarity);
                    }
                }
            }
            return best;
        }

        private double at(int x, int y) {
            if (x < 0 || y < 0 || x + width > picture.width() || y + height > picture.height()) {
                return 0;
            }
            Optional<Fingerprint> seen = Fingerprint.of(picture, x, y, width, height);
            return seen.map(wanted::similarity).orElse(0.0);
        }
    }
}
