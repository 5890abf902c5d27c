package org.assize.internal.document.pdf.compose;

/**
 * A sign ready to be drawn.
 *
 * @param face      font
 * @param codePoint what the font draws
 * @param advance   how far to go on, thousandths of the size
 * @param shift     where the drawing starts within that, thousandths of the size
 */
record Glyph(FontFace face, int codePoint, int advance, int shift) {

    boolean isSpace() {
        return codePoint == ' ' || codePoint == 0x3000;
    }

    /** A sign of Chinese writing, beside which a line can be broken and stretched. */
    boolean isCjk() {
        return face == FontFace.CJK || shift != 0;
    }

    Glyph wide(int width, int inkShift) {
        return new Glyph(face, codePoint, width, inkShift);
    }
}
