package org.assize.internal.document.pdf.compose;

/** Where a line of Chinese mixed with Latin may end. */
final class BreakRules {

    private static final String NEVER_FIRST = "，。、；：？！）〕】》〉」』”’％‰℃…—～·.,;:?!)]}%°/々〇";
    private static final String NEVER_LAST = "（〔【《〈「『“‘([{￥¥$§№#";
    /** Marks whose ink fills only the left half, so that the right half may stand in the margin. */
    private static final String HANGING = "，。、；：？！）〕】》〉」』”’";

    private BreakRules() {
    }

    static boolean allowed(Glyph before, Glyph after) {
        int first = before.codePoint();
        int second = after.codePoint();
        if (after.isSpace() || NEVER_FIRST.indexOf(second) >= 0 || NEVER_LAST.indexOf(first) >= 0) {
            return false;
        }
        if (before.isSpace() || before.isCjk() || after.isCjk()) {
            return true;
        }
        return first == '-' && Character.isLetter(second) || "—…".indexOf(first) >= 0 || isSymbol(first)
                || isSymbol(second);
    }

    static int overhang(Glyph last) {
        return last.advance() == 1000 && HANGING.indexOf(last.codePoint()) >= 0 ? 500 : 0;
    }

    /** Whether the space between two signs may be widened. */
    static boolean stretchable(Glyph before, Glyph after) {
        return before.isSpace() || before.isCjk() || after.isCjk();
    }

    private static boolean isSymbol(int c) {
        return c >= 0x2190 && c < 0x2E80;
    }
}
