package org.assize.internal.document.pdf.compose;

import java.util.ArrayList;
import java.util.List;

/** Fills lines one after the other. */
final class LineBreaker {

    private LineBreaker() {
    }

    /**
     * Breaks a paragraph.
     *
     * @param firstWidth room in the first line, thousandths of the size
     * @param width      room in the others
     * @return at least one line
     */
    static List<Line> breakLines(List<Glyph> glyphs, double firstWidth, double width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < glyphs.size()) {
            int end = lineEnd(glyphs, start, lines.isEmpty() ? firstWidth : width);
            lines.add(line(glyphs, start, end));
            start = end;
            while (start < glyphs.size() && glyphs.get(start).codePoint() == ' ') {
                start++;
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Line(List.of(), true));
        }
        return lines;
    }

    private static int lineEnd(List<Glyph> glyphs, int start, double room) {
        double used = 0;
        int lastBreak = -1;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > start && BreakRules.allowed(glyphs.get(i - 1), glyph)) {
                lastBreak = i;
            }
            used += glyph.advance();
            if (used - BreakRules.overhang(glyph) > room + 0.5 && i > start && !glyph.isSpace()) {
                return lastBreak > start ? lastBreak : i;
            }
        }
        return glyphs.size();
    }

    private static Line line(List<Glyph> glyphs, int start, int end) {
        int trimmed = end;
        while (trimmed > start && glyphs.get(trimmed - 1).codePoint() == ' ') {
            trimmed--;
        }
        return new Line(List.copyOf(glyphs.subList(start, trimmed)), end == glyphs.size());
    }
}
