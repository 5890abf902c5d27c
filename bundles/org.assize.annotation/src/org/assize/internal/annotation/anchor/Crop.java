package org.assize.internal.annotation.anchor;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.annotation.anchor.Paths;
import org.assize.document.PageGeometry;
import org.assize.document.RenderRequest;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;

/**
 * The part of a page of which a fingerprint is taken: the place with a margin, so that a word is also known by its
 * neighbours.
 *
 * @param area  in display space, points; may reach over the edge of the page
 * @param scale pixels for each point
 */
public record Crop(Rectangle2D area, float scale) {

    private static final double MARGIN = 12;
    private static final double MIN_SIDE = 60;
    /** One pixel for each point is 72 dpi; a fingerprint of a large region needs fewer. */
    private static final double MAX_PIXELS_OF_SIDE = 900;

    /** {@return the crop of an anchor; of the whole page if the anchor means the page} */
    public static Crop of(AnchorData anchor, PageGeometry geometry) {
        if (anchor.boxes().isEmpty()) {
            return of(new Rectangle2D.Double(0, 0, geometry.displayWidth(), geometry.displayHeight()));
        }
        Rectangle2D place = display(anchor.boxes(), geometry);
        double across = Math.max(MARGIN, (MIN_SIDE - place.getWidth()) / 2);
        double down = Math.max(MARGIN, (MIN_SIDE - place.getHeight()) / 2);
        return of(new Rectangle2D.Double(place.getX() - across, place.getY() - down, place.getWidth() + 2 * across,
                place.getHeight() + 2 * down));
    }

    private static Crop of(Rectangle2D area) {
        double side = Math.max(area.getWidth(), area.getHeight());
        return new Crop(area, (float) Math.min(1, MAX_PIXELS_OF_SIDE / side));
    }

    /** {@return what to draw} The part of the area that is on the page, or a corner of the page if none is. */
    public RenderRequest request(int page) {
        Rectangle2D onPage = new Rectangle2D.Double(Math.max(0, area.getX()), Math.max(0, area.getY()),
                Math.max(1, area.getMaxX() - Math.max(0, area.getX())),
                Math.max(1, area.getMaxY() - Math.max(0, area.getY())));
        return new RenderRequest(page, scale, onPage);
    }

    /** {@return the smallest rectangle around boxes, as the page is displayed} */
    static Rectangle2D display(List<BoxData> boxes, PageGeometry geometry) {
        return boxes.stream().map(b -> display(Paths.area(b), geometry)).reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private static Rectangle2D display(Rectangle2D user, PageGeometry geometry) {
        Rectangle2D shown = new Rectangle2D.Double();
        shown.setFrameFromDiagonal(geometry.toDisplay(user.getMinX(), user.getMinY()),
                geometry.toDisplay(user.getMaxX(), user.getMaxY()));
        return shown;
    }
}
