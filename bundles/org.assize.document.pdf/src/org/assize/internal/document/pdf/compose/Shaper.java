package org.assize.internal.document.pdf.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Chooses the font for every character and remembers those that have none. */
public final class Shaper {

    private static final int REPLACEMENT = 0x3013;

    private final Set<String> missing = new TreeSet<>();

    List<Glyph> shape(String text) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        text.codePoints().filter(c -> c == '\t' || !Character.isISOControl(c)).forEach(c -> glyphs.add(glyph(c)));
        for (int i = 0; i < glyphs.size(); i++) {
            if (isQuote(glyphs.get(i).codePoint()) && hasCjkNeighbour(glyphs, i)) {
                glyphs.set(i, fullWidth(glyphs, i));
            }
        }
        return glyphs;
    }

    /** {@return the signs no font has} */
    public Set<String> missing() {
        return missing;
    }

    private Glyph glyph(int character) {
        int c = character == '\t' || character == 0xA0 ? ' ' : character;
        FontFace face = FontFace.LATIN.has(c) ? FontFace.LATIN : FontFace.CJK;
        if (!face.has(c)) {
            missing.add(Character.toString(c));
            c = REPLACEMENT;
        }
        return new Glyph(face, c, face.advance(c), 0);
    }

    private static boolean isQuote(int c) {
        return c >= 0x2018 && c <= 0x201D;
    }

    private static boolean hasCjkNeighbour(List<Glyph> glyphs, int i) {
        return i > 0 && glyphs.get(i - 1).isCjk() || i + 1 < glyphs.size() && glyphs.get(i + 1).isCjk();
    }

    /** Among Chinese, quotation marks fill a square: opening ones stand at its right, closing ones at its left. */
    private static Glyph fullWidth(List<Glyph> glyphs, int i) {
        Glyph quote = glyphs.get(i);
        if (isOpening(quote.codePoint())) {
            boolean afterBracket = i > 0 && "（《〈「『【〔".indexOf(glyphs.get(i - 1).codePoint()) >= 0;
            return afterBracket ? quote.wide(500, 440 - quote.advance()) : quote.wide(1000, 940 - quote.advance());
        }
        boolean beforeMark = i + 1 < glyphs.size() && "，。、；：）》〉」』】〕！？".indexOf(glyphs.get(i + 1).codePoint()) >= 0;
        return quote.wide(beforeMark ? 500 : 1000, 60);
    }

    private static boolean isOpening(int quote) {
        return quote == 0x2018 || quote == 0x201C;
    }
}
