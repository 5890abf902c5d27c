package org.assize.internal.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.assize.document.Quad;

/** Takes down every sign of a page as it is drawn, in the order of drawing. */
final class GlyphCollector extends PDFStreamEngine {

    /** A page with more is not a page anybody reads; the rest is left out and reported. */
    static final int MAX_GLYPHS = 200_000;

    private final List<PageGlyph> glyphs = new ArrayList<>();
    private final Overprints overprints = new Overprints();
    private final GlyphText unicode = new GlyphText();
    private final PageFonts fonts;
    private final List<String> problems = new ArrayList<>();
    private Rectangle2D shown = new Rectangle2D.Double();

    GlyphCollector(PageFonts fonts) {
        this.fonts = fonts;
        TextOperators.of(this).forEach(this::addOperator);
    }

    List<PageGlyph> collect(PDPage page, Rectangle2D shownPart) throws IOException {
        shown = shownPart;
        processPage(page);
        return glyphs;
    }

    boolean isFull() {
        return glyphs.size() >= MAX_GLYPHS;
    }

    List<String> problems() {
        return problems;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        fonts.used(font);
        if (isFull()) {
            return;
        }
        GlyphBox box = GlyphBox.of(font, code, displacement);
        Quad quad = quad(matrix, box);
        if (shown.contains((quad.x1() + quad.x3()) / 2.0, (quad.y1() + quad.y3()) / 2.0)) {
            add(matrix, box, quad, unicode.of(font, code));
        }
    }

    private void add(Matrix matrix, GlyphBox box, Quad quad, String text) {
        double ux = matrix.getScaleX();
        double uy = matrix.getShearY();
        double length = Math.hypot(ux, uy);
        if (text.isEmpty() || !(length > 0)) {
            return;
        }
        ux /= length;
        uy /= length;
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double spacing = getGraphicsState().getTextState().getCharacterSpacing() / fontSize() * size;
        PageGlyph glyph = glyph(text, quad, box.vertical(), new double[] {ux, uy, size, Math.max(0, spacing)});
        if (!overprints.repeats(glyph)) {
            glyphs.add(glyph);
        }
    }

    private static PageGlyph glyph(String text, Quad quad, boolean vertical, double[] m) {
        double along1 = quad.x1() * m[0] + quad.y1() * m[1];
        double along2 = quad.x2() * m[0] + quad.y2() * m[1];
        double up1 = quad.y1() * m[0] - quad.x1() * m[1];
        double up4 = quad.y4() * m[0] - quad.x4() * m[1];
        if (vertical) {
            // Writing goes down: a line further left comes later, so it counts as lower.
            return new PageGlyph(text, quad, m[0], m[1], m[2], -Math.max(up1, up4), -Math.min(up1, up4) + m[3],
                    (along1 + along2) / 2, true);
        }
        return new PageGlyph(text, quad, m[0], m[1], m[2], Math.min(along1, along2), Math.max(along1, along2) + m[3],
                up1, false);
    }

    private double fontSize() {
        double size = Math.abs(getGraphicsState().getTextState().getFontSize());
        return size > 0 ? size : 1;
    }

    private static Quad quad(Matrix matrix, GlyphBox box) {
        Point2D ll = matrix.transformPoint((float) box.left(), (float) box.bottom());
        Point2D lr = matrix.transformPoint((float) box.right(), (float) box.bottom());
        Point2D ur = matrix.transformPoint((float) box.right(), (float) box.top());
        Point2D ul = matrix.transformPoint((float) box.left(), (float) box.top());
        return new Quad((float) ll.getX(), (float) ll.getY(), (float) lr.getX(), (float) lr.getY(), (float) ur.getX(),
                (float) ur.getY(), (float) ul.getX(), (float) ul.getY());
    }

    /** A bad operator costs what it would have shown, not the page. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        problems.add(operator.getName() + ": " + e.getMessage());
    }
}
