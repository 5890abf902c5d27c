package org.assize.internal.annotation.anchor;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.CharRange;
import org.assize.annotation.anchor.PageSource;
import org.assize.annotation.anchor.Paths;
import org.assize.document.DocumentException;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;
import org.jspecify.annotations.Nullable;

/**
 * Words found on a page, with the part of it they take.
 *
 * @param text     the page
 * @param range    the words
 * @param geometry how the page is seen
 * @param nearness 1 where the words were on record, less the farther away they are, in pages and on the page
 * @param mapping  from the recorded page to this one, such that the words are met best
 */
record FoundPlace(PageText text, CharRange range, PageGeometry geometry, double nearness, PageMapping mapping) {

    /** Points after which on-page nearness has fallen to about a third: an inch. */
    private static final double FAR = 72;
    /** Text of another size than this share of the recorded box was not what the box went around. */
    private static final double SAME_SIZE = 0.35;
    private static final double SAME_CORNER = 0.01;

    /** A place and outline in the present version. */
    record Mapped(AnchorData anchor, List<PathData> paths) {
    }

    static FoundPlace of(AnchorData recorded, WordPlace words, PageSource pages, FoldedPages texts)
            throws DocumentException {
        PageText text = texts.text(words.page());
        CharRange range = texts.folded(words.page()).original(words.found().from(), words.found().to(), text.text());
        PageGeometry geometry = pages.geometry(words.page());
        PageMapping same = PageMapping.same();
        PageMapping relative = PageMapping.relative(recorded.look(), geometry);
        double nearSame = near(recorded, same, text, range);
        double nearRelative = near(recorded, relative, text, range);
        double pagesAway = Math.abs(words.page() - recorded.page());
        return new FoundPlace(text, range, geometry, (1 + Math.max(nearSame, nearRelative)) / 2 / (1 + pagesAway),
                nearSame > nearRelative ? same : relative);
    }

    private static double near(AnchorData recorded, PageMapping mapping, PageText text, CharRange range) {
        Rectangle2D found = bounds(text.quads(range.from(), range.to()));
        if (recorded.boxes().isEmpty() || found == null) {
            return 1;
        }
        Rectangle2D expected = mapping.map(PageMapping.around(recorded.boxes()));
        return Math.exp(-Point2D.distance(expected.getCenterX(), expected.getCenterY(), found.getCenterX(),
                found.getCenterY()) / FAR);
    }

    private static @Nullable Rectangle2D bounds(List<Quad> quads) {
        return quads.stream().map(Quad::bounds).reduce(Rectangle2D::createUnion).orElse(null);
    }

    /** {@return the place there: around the words if it was around words, otherwise the region moved with them} */
    Mapped map(AnchorData recorded, List<PathData> paths, PageSource pages) throws DocumentException {
        Anchoring.Source source = new Anchoring.Source(pages.sha256(), geometry);
        List<Quad> quads = text.quads(range.from(), range.to());
        if (recorded.boxes().isEmpty() || quads.isEmpty() || goesAroundWords(recorded, paths, quads)) {
            AnchorData anchor = Anchoring.ofText(text, range, source);
            return new Mapped(anchor, paths.isEmpty() ? List.of() : Paths.ofQuads(quads));
        }
        PageMapping met = withWords(recorded, quads);
        return new Mapped(Anchoring.ofBoxes(met.boxes(recorded.boxes()), text, source), met.paths(paths));
    }

    private boolean goesAroundWords(AnchorData recorded, List<PathData> paths, List<Quad> quads) {
        if (!paths.isEmpty()) {
            return paths.size() == recorded.boxes().size() && paths.stream().allMatch(FoundPlace::isQuad);
        }
        BoxData box = recorded.boxes().getFirst();
        Rectangle2D mapped = mapping.map(Paths.area(box));
        Rectangle2D run = quads.getFirst().bounds();
        double was = Math.min(mapped.getWidth(), mapped.getHeight());
        double is = Math.min(run.getWidth(), run.getHeight());
        return recorded.boxes().size() > 1 || Math.abs(was - is) <= SAME_SIZE * is;
    }

    /** Four corners of which opposite sides are equal; hardly anybody draws that by hand. */
    private static boolean isQuad(PathData path) {
        List<PointData> p = path.points();
        return p.size() == 4 && Math.abs(p.get(0).x() + p.get(2).x() - p.get(1).x() - p.get(3).x()) < SAME_CORNER
                && Math.abs(p.get(0).y() + p.get(2).y() - p.get(1).y() - p.get(3).y()) < SAME_CORNER;
    }

    /** A region that still has the words in it stays; otherwise it goes where they went. */
    private PageMapping withWords(AnchorData recorded, List<Quad> quads) {
        Rectangle2D region = mapping.map(PageMapping.around(recorded.boxes()));
        Rectangle2D words = bounds(quads);
        if (words == null || region.contains(words.getCenterX(), words.getCenterY())
                && region.contains(quads.getFirst().bounds().getCenterX(), quads.getFirst().bounds().getCenterY())) {
            return mapping;
        }
        return mapping.moved(words.getCenterX() - region.getCenterX(), words.getCenterY() - region.getCenterY());
    }
}
