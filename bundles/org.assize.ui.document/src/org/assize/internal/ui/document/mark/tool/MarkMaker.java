package org.assize.internal.ui.document.mark.tool;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.UUID;

import org.assize.annotation.MarkStyles;
import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.Anchoring.Source;
import org.assize.annotation.anchor.Paths;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.mark.shape.Kinds;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;
import org.assize.search.TextRange;

/**
 * Makes new marks on one page. Places are given in points of the page as it is turned on the screen.
 *
 * @param document the document
 * @param file     how the page stands in the file
 * @param seen     how it is seen
 * @param text     its text
 */
public record MarkMaker(CaseDocument document, PageGeometry file, PageGeometry seen, PageText text) {

    /** Points; the side of a note. */
    private static final double NOTE = 20;

    /** {@return a mark along the lines of some text} The range must show something. */
    public MarkData ofText(MarkKind kind, MarkStyleData style, TextRange range) {
        List<Quad> quads = text.quads(range.from(), range.to());
        return mark(kind, style, Anchoring.ofText(text, range.from(), range.to(), source()), Paths.ofQuads(quads));
    }

    /** {@return a mark of a region as if it were one line of text, for pages that are pictures} */
    public MarkData ofRegion(MarkKind kind, MarkStyleData style, BoxData box) {
        return mark(kind, style, Anchoring.ofBox(box, text, source()),
                List.of(Paths.ofRegion(box, file)));
    }

    /** {@return a mark that fills the rectangle between two corners} */
    public MarkData ofBox(MarkKind kind, MarkStyleData style, Rectangle2D area) {
        return mark(kind, style, Anchoring.ofBox(Shapes.user(area, seen), text, source()), List.of());
    }

    /** {@return a mark of lines: an arrow or ink} */
    public MarkData ofLines(MarkKind kind, MarkStyleData style, List<List<Point2D>> lines) {
        List<PathData> paths = lines.stream().map(line -> new PathData(line.stream().map(this::user).toList()))
                .toList();
        return mark(kind, style, Anchoring.ofBoxes(paths.stream().map(Paths::boxOf).toList(), text, source()), paths);
    }

    /** {@return a note whose upper left corner, or a stamp whose middle, is at a place} */
    public MarkData put(MarkKind kind, MarkStyleData style, Point2D at) {
        double width = kind == MarkKind.NOTE ? NOTE : stampWidth(style);
        double height = kind == MarkKind.NOTE ? NOTE : style.width() * 1.6;
        double left = kind == MarkKind.NOTE ? at.getX() : at.getX() - width / 2;
        double top = kind == MarkKind.NOTE ? at.getY() : at.getY() - height / 2;
        // On a page seen sideways the stamp lies sideways as well: its word turns with the page.
        boolean sideways = kind == MarkKind.STAMP && Math.floorMod(seen.rotation() - file.rotation(), 180) != 0;
        Rectangle2D area = sideways ? new Rectangle2D.Double(at.getX() - height / 2, at.getY() - width / 2, height,
                width) : new Rectangle2D.Double(left, top, width, height);
        return ofBox(kind, style, kept(area));
    }

    /** {@return a mark after it was moved: what stands there now, unless it follows text} */
    public MarkData anchoredAnew(MarkData mark) {
        if (Kinds.followsText(mark.kind()) || mark.anchor().boxes().isEmpty()) {
            return mark;
        }
        return new MarkData(mark.id(), mark.kind(), mark.caseFile(), mark.document(),
                Anchoring.ofBoxes(mark.anchor().boxes(), text, source()), mark.paths(), mark.style(), mark.text(),
                mark.tags());
    }

    /** {@return a mark of text over other characters; its words and its identity stay} */
    public MarkData extended(MarkData mark, TextRange range) {
        MarkData other = ofText(mark.kind(), mark.style(), range);
        return new MarkData(mark.id(), mark.kind(), mark.caseFile(), mark.document(), other.anchor(), other.paths(),
                mark.style(), mark.text(), mark.tags());
    }

    private MarkData mark(MarkKind kind, MarkStyleData style, AnchorData anchor, List<PathData> paths) {
        return new MarkData(UUID.randomUUID().toString(), kind, document.caseFile(), document.path(), anchor, paths,
                style, "", List.of());
    }

    private Source source() {
        return new Source(document.sha256(), file);
    }

    private Rectangle2D kept(Rectangle2D area) {
        double x = Math.clamp(area.getX(), 0, Math.max(0, seen.displayWidth() - area.getWidth()));
        double y = Math.clamp(area.getY(), 0, Math.max(0, seen.displayHeight() - area.getHeight()));
        return new Rectangle2D.Double(x, y, area.getWidth(), area.getHeight());
    }

    private static double stampWidth(MarkStyleData style) {
        double letters = MarkStyles.stampText(style.stamp()).codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) ? 1 : 0.62).sum();
        return (letters + 0.8) * style.width();
    }

    private PointData user(Point2D at) {
        Point2D user = seen.toUser(at.getX(), at.getY());
        return Paths.point(user.getX(), user.getY());
    }
}
