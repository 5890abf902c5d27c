package org.assize.internal.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts signs together to lines in the order of drawing. Programs draw a page in the order in which it is read, cell by
 * cell and column by column, far more often than a sort by place would find that order.
 */
final class LineBuilder {

    private LineBuilder() {
    }

    static List<TextLine> lines(List<PageGlyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        for (PageGlyph glyph : glyphs) {
            TextLine current = lines.isEmpty() ? null : lines.getLast();
            if (current != null && current.continuesWith(glyph)) {
                current.add(glyph);
            } else {
                lines.add(new TextLine(glyph));
            }
        }
        lines.removeIf(TextLine::isBlank);
        return stacked(lines);
    }

    /** Single Han signs below each other, as in the narrow cells of a form, or around a seal, are one line. */
    private static List<TextLine> stacked(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        PageGlyph single = null;
        for (TextLine line : lines) {
            PageGlyph glyph = line.size() == 1 && line.first().isHan() ? line.first() : null;
            if (single != null && glyph != null && (isBelow(single, glyph) || isAround(single, glyph))) {
                joined.getLast().add(glyph);
            } else {
                joined.add(line);
            }
            single = glyph;
        }
        return joined;
    }

    /** On the edge of a seal each sign is turned a little further than the one before. */
    private static boolean isAround(PageGlyph before, PageGlyph after) {
        double turn = Math.abs(before.ux() * after.uy() - before.uy() * after.ux());
        double way = Math.hypot(after.middleX() - before.middleX(), after.middleY() - before.middleY());
        return turn > 0.05 && turn < 0.6 && before.ux() * after.ux() + before.uy() * after.uy() > 0.8
                && way < 1.8 * before.size() && Math.abs(before.size() - after.size()) < 0.1 * before.size();
    }

    private static boolean isBelow(PageGlyph upper, PageGlyph lower) {
        double down = (upper.base() - lower.base()) / upper.size();
        return !upper.vertical() && upper.sameDirection(lower) && down > 0.9 && down < 1.9
                && Math.abs(upper.start() - lower.start()) < 0.3 * upper.size()
                && Math.abs(upper.size() - lower.size()) < 0.1 * upper.size();
    }
}
