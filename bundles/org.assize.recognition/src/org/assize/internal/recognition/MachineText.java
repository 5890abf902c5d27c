package org.assize.internal.recognition;

import java.awt.geom.Rectangle2D;

import org.assize.document.PageText;
import org.assize.document.PageTextBuilder;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedWord;
import org.jspecify.annotations.Nullable;

/** Joins what a machine read into the text of a page. */
public final class MachineText {

    /** Between Chinese words only a gap of so many text heights is a space: the cells of a table, not loose setting. */
    private static final double WIDE_GAP = 1.0;

    private MachineText() {
    }

    /** {@return the text of a page, every word with its place} */
    public static PageText of(RecognizedPage page) {
        PageTextBuilder text = PageText.builder(page.page());
        for (RecognizedLine line : page.lines()) {
            RecognizedWord before = null;
            for (RecognizedWord word : line.words()) {
                if (isSpaced(before, word)) {
                    text.space();
                }
                text.glyph(word.text(), word.place(), word.confidence());
                before = word;
            }
            text.newLine();
        }
        return text.build();
    }

    private static boolean isSpaced(@Nullable RecognizedWord before, RecognizedWord word) {
        if (before == null) {
            return false;
        }
        boolean chinese = isWide(before.text().codePointBefore(before.text().length()))
                || isWide(word.text().codePointAt(0));
        return !chinese || gap(before, word) > WIDE_GAP;
    }

    /** The gap between two words in heights of the text, whichever way the page is turned. */
    private static double gap(RecognizedWord before, RecognizedWord word) {
        double height = Math.hypot(word.place().x4() - word.place().x1(), word.place().y4() - word.place().y1());
        Rectangle2D a = before.place().bounds();
        Rectangle2D b = word.place().bounds();
        double across = Math.max(b.getMinX() - a.getMaxX(), a.getMinX() - b.getMaxX());
        double along = Math.max(b.getMinY() - a.getMaxY(), a.getMinY() - b.getMaxY());
        return Math.max(across, along) / Math.max(height, 1e-3);
    }

    /** Signs set without spaces between them: ideographs, kana, and the punctuation that goes with them. */
    private static boolean isWide(int c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF01 && c <= 0xFF60 || c >= 0x20000 && c <= 0x3FFFF
                || c == '\u201c' || c == '\u201d' || c == '\u2018' || c == '\u2019' || c == '\u2026';
    }
}
