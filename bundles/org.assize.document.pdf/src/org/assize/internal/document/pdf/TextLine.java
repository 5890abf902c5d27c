package org.assize.internal.document.pdf;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.PageTextBuilder;

/** Signs that follow each other on one line. */
final class TextLine {

    /** A wider gap, in letter sizes, starts a new line: it separates the cells of a form. */
    private static final double MAX_GAP = 1.5;
    private static final double MAX_BACK = 1.0;
    private static final double MAX_SHIFT = 0.55;
    /** A gap between Latin letters that reads as a space; ordinary spaces are a quarter of the size. */
    private static final double WORD_GAP = 0.15;

    private final List<PageGlyph> glyphs = new ArrayList<>();

    TextLine(PageGlyph first) {
        glyphs.add(first);
    }

    void add(PageGlyph glyph) {
        glyphs.add(glyph);
    }

    void addAll(TextLine line) {
        glyphs.addAll(line.glyphs);
    }

    PageGlyph first() {
        return glyphs.getFirst();
    }

    PageGlyph last() {
        return glyphs.getLast();
    }

    int size() {
        return glyphs.size();
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(PageGlyph::isBlank);
    }

    /** Whether a sign continues this line. */
    boolean continuesWith(PageGlyph next) {
        PageGlyph last = last();
        if (!last.sameDirection(next)) {
            return false;
        }
        double size = Math.max(last.size(), next.size());
        double gap = next.start() - last.end();
        return Math.abs(next.base() - last.base()) < MAX_SHIFT * size && gap < MAX_GAP * size
                && gap > -MAX_BACK * size;
    }

    /** Whether one stands above the other, if both have the same direction. */
    boolean overlaps(TextLine other) {
        return first().start() < other.last().end() && other.first().start() < last().end();
    }

    void writeTo(PageTextBuilder text) {
        PageGlyph before = null;
        for (PageGlyph glyph : glyphs) {
            if (before == null && glyph.isBlank()) {
                continue;
            }
            if (before != null && isWordGap(before, glyph)) {
                text.space();
            }
            text.glyph(glyph.text(), glyph.quad());
            before = glyph;
        }
    }

    private static boolean isWordGap(PageGlyph before, PageGlyph after) {
        return !before.isBlank() && !after.isBlank() && !before.isHan() && !after.isHan()
                && after.start() - before.end() > WORD_GAP * Math.min(before.size(), after.size());
    }
}
