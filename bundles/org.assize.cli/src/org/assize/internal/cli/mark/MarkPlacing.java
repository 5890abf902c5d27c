package org.assize.internal.cli.mark;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.Anchoring.Source;
import org.assize.annotation.anchor.CharRange;
import org.assize.annotation.anchor.Paths;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/**
 * Puts marks on a page.
 *
 * @param text   text of the page
 * @param source the document and how the page is seen
 */
record MarkPlacing(PageText text, Source source) {

    /** Points; the side of a note. */
    private static final double NOTE = 20;

    /** A place with the exact outline of the mark. */
    record Placed(AnchorData anchor, List<PathData> paths) {
    }

    /** {@return the place; empty if the page does not have the words} The options must fit the kind. */
    Optional<Placed> place(MarkKind kind, PlaceOptions where) {
        if (where.quote != null) {
            return new QuoteFinder(text.text()).find(where.quote).map(range -> onWords(kind, range));
        }
        if (where.box != null) {
            return Optional.of(inBox(kind, where.box));
        }
        PointData at = where.at;
        return Optional.of(kind == MarkKind.ARROW ? arrow(at, where.to) : inBox(kind, note(at)));
    }

    private static boolean followsText(MarkKind kind) {
        return kind == MarkKind.HIGHLIGHT || kind == MarkKind.UNDERLINE || kind == MarkKind.STRIKE_OUT
                || kind == MarkKind.SQUIGGLY;
    }

    private Placed onWords(MarkKind kind, CharRange range) {
        List<Quad> quads = text.quads(range.from(), range.to());
        if (followsText(kind)) {
            return new Placed(Anchoring.ofText(text, range, source), Paths.ofQuads(quads));
        }
        Rectangle2D around = quads.stream().map(Quad::bounds).reduce(Rectangle2D::createUnion).orElseThrow();
        return inBox(kind, Paths.boxOf(around));
    }

    private Placed inBox(MarkKind kind, BoxData box) {
        AnchorData anchor = Anchoring.ofBox(box, text, source);
        return new Placed(anchor, followsText(kind) ? List.of(Paths.ofRegion(box, source.geometry())) : List.of());
    }

    /** A note that hangs from its upper left corner as the page is shown. */
    private BoxData note(PointData at) {
        PageGeometry page = source.geometry();
        Point2D corner = page.toDisplay(at.x(), at.y());
        Rectangle2D area = new Rectangle2D.Double(at.x(), at.y(), 0, 0);
        area.add(page.toUser(corner.getX() + NOTE, corner.getY() + NOTE));
        return Paths.boxOf(area);
    }

    private Placed arrow(PointData from, PointData to) {
        PathData line = new PathData(List.of(Paths.point(from.x(), from.y()), Paths.point(to.x(), to.y())));
        return new Placed(Anchoring.ofBoxes(List.of(Paths.boxOf(line)), text, source), List.of(line));
    }
}
