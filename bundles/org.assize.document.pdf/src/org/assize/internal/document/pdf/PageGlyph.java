package org.assize.internal.document.pdf;

import org.assize.document.Quad;

/**
 * One drawn sign.
 *
 * @param text     its characters, one or more
 * @param quad     its place in user space
 * @param ux       direction of its baseline, unit vector
 * @param uy       direction of its baseline, unit vector
 * @param size     size of the letters in user space
 * @param start    begin along the line in the direction of writing
 * @param end      end along the line, with the letter spacing that the file asks for
 * @param base     place of the line across the direction of writing, greater for a line above (left of a vertical one)
 * @param vertical written from top to bottom
 */
record PageGlyph(String text, Quad quad, double ux, double uy, double size, double start, double end, double base,
        boolean vertical) {

    boolean sameDirection(PageGlyph other) {
        return vertical == other.vertical && ux * other.ux + uy * other.uy > 0.98;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isHan() {
        int c = text.codePointAt(0);
        return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFFEF;
    }

    double middleX() {
        return (quad.x1() + quad.x3()) / 2;
    }

    double middleY() {
        return (quad.y1() + quad.y3()) / 2;
    }
}
