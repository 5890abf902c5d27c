package org.assize.internal.document.pdf;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Vector;

/** The box of a sign relative to its origin, in units of the letter size: its advance wide, its font high. */
record GlyphBox(double left, double bottom, double right, double top, boolean vertical) {

    private static final double ASCENT = 0.88;
    private static final double DESCENT = -0.12;

    static GlyphBox of(PDFont font, int code, Vector displacement) throws IOException {
        if (font.isVertical()) {
            // The matrix already stands at the horizontal origin; the position vector leads back to the vertical one.
            double top = -font.getPositionVector(code).getY();
            return new GlyphBox(0, top + displacement.getY(), font.getWidth(code) / 1000.0, top, true);
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        double ascent = descriptor == null ? 0 : descriptor.getAscent() / 1000.0;
        double descent = descriptor == null ? 0 : -Math.abs(descriptor.getDescent() / 1000.0);
        // Files state all kinds of numbers here; a mark must cover the letters and not the lines around them.
        return new GlyphBox(0, descent < -0.05 && descent > -0.4 ? descent : DESCENT, displacement.getX(),
                ascent > 0.5 && ascent < 1 ? ascent : ASCENT, false);
    }
}
