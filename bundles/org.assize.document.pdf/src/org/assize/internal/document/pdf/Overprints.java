package org.assize.internal.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds signs drawn twice at nearly the same place, which is how some programs make bold text or shadows. The second
 * drawing follows the first closely, so only the last line or two are remembered.
 */
final class Overprints {

    private static final int REMEMBERED = 120;
    private static final double NEAR = 0.12;

    private final Deque<PageGlyph> recent = new ArrayDeque<>();

    boolean repeats(PageGlyph glyph) {
        for (PageGlyph before : recent) {
            double near = NEAR * glyph.size();
            if (Math.abs(before.start() - glyph.start()) < near && Math.abs(before.base() - glyph.base()) < near
                    && before.text().equals(glyph.text()) && before.sameDirection(glyph)) {
                return true;
            }
        }
        recent.addFirst(glyph);
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        return false;
    }
}
