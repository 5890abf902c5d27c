package org.assize.internal.plugins.checks.form;

import java.awt.geom.Point2D;

import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.document.PageGeometry;
import org.assize.document.Quad;

/** How text lies on a page as it is shown. */
final class Turn {

    private static final double MOST = 0.7;

    private Turn() {
    }

    /** {@return whether the text of a page is shown upside down} By far most of it: a stamp may lie anyhow. */
    static boolean isUpsideDown(CheckedPage page) {
        double all = 0;
        double turned = 0;
        int length = page.text().text().length();
        for (Quad quad : page.text().quads(0, length)) {
            double width = Math.hypot(quad.x2() - quad.x1(), quad.y2() - quad.y1());
            all += width;
            turned += runsBackwards(quad, page.geometry()) ? width : 0;
        }
        return all > 0 && turned > MOST * all;
    }

    /** {@return whether a page of a document is shown upside down} */
    static boolean isTurned(CheckedDocument document) {
        return document.pages().stream().anyMatch(Turn::isUpsideDown);
    }

    /** Whether the baseline runs from right to left, within 30 degrees. */
    private static boolean runsBackwards(Quad quad, PageGeometry geometry) {
        Point2D start = geometry.toDisplay(quad.x1(), quad.y1());
        Point2D end = geometry.toDisplay(quad.x2(), quad.y2());
        double across = end.getX() - start.getX();
        double down = end.getY() - start.getY();
        return across < 0 && Math.abs(down) < -across * 0.58;
    }
}
