package org.assize.internal.document.pdf.compose;

import java.util.List;

/**
 * A line of signs.
 *
 * @param glyphs without spaces at the end
 * @param last   the last of its paragraph
 */
record Line(List<Glyph> glyphs, boolean last) {

    /** Width in thousandths of the size. */
    int width() {
        int sum = 0;
        for (Glyph glyph : glyphs) {
            sum += glyph.advance();
        }
        return sum;
    }

    int overhang() {
        return glyphs.isEmpty() ? 0 : BreakRules.overhang(glyphs.getLast());
    }

    int gaps() {
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            count += BreakRules.stretchable(glyphs.get(i - 1), glyphs.get(i)) ? 1 : 0;
        }
        return count;
    }
}
