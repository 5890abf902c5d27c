package org.assize.internal.ui.document.text;

import org.assize.search.TextRange;

/**
 * Where a double, a triple and a quadruple click end. Chinese has no spaces: what stands between two punctuation marks
 * is taken as one; a word of letters within Chinese text is taken alone.
 */
public final class Words {

    /** How much of the longest line of a page fills a line. */
    private static final double FULL_LINE = 0.75;

    private Words() {
    }

    /** {@return the word around a character, or the character itself if it belongs to none} */
    public static TextRange word(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return new TextRange(0, 0);
        }
        boolean chinese = isIdeograph(text.charAt(index));
        if (!belongs(text.charAt(index), chinese)) {
            return new TextRange(index, index + 1);
        }
        int from = index;
        while (from > 0 && belongs(text.charAt(from - 1), chinese)) {
            from--;
        }
        int to = index + 1;
        while (to < text.length() && belongs(text.charAt(to), chinese)) {
            to++;
        }
        return new TextRange(from, to);
    }

    /** {@return the line around a character, without its end} */
    public static TextRange line(String text, int index) {
        if (index < 0 || index > text.length()) {
            return new TextRange(0, 0);
        }
        int from = text.lastIndexOf('\n', index - 1) + 1;
        int to = text.indexOf('\n', index);
        return new TextRange(from, to < 0 ? text.length() : Math.max(from, to));
    }

    /**
     * {@return the paragraph around a character, without its end} A paragraph begins where a line is indented, and
     * after a line that is empty or clearly shorter than the longest one of the page.
     */
    public static TextRange paragraph(String text, int index) {
        TextRange middle = line(text, index);
        int longest = text.lines().mapToInt(l -> l.strip().length()).max().orElse(0);
        int from = middle.from();
        while (from > 0 && continues(text, line(text, from - 1), line(text, from), longest)) {
            from = line(text, from - 1).from();
        }
        int to = middle.to();
        while (to < text.length() && continues(text, line(text, to), line(text, to + 1), longest)) {
            to = line(text, to + 1).to();
        }
        return new TextRange(from, to);
    }

    /** Whether a paragraph goes on from one line to the next. */
    private static boolean continues(String text, TextRange line, TextRange next, int longest) {
        String above = text.substring(line.from(), line.to());
        String below = text.substring(next.from(), next.to());
        boolean full = above.strip().length() >= longest * FULL_LINE;
        return full && !below.isBlank() && !Character.isWhitespace(below.charAt(0));
    }

    /** {@return the end of the line after a place, or with -1 of the line before it} */
    static int lineEnd(String text, int index, int direction) {
        int found = direction > 0 ? text.indexOf('\n', index + 1) : text.lastIndexOf('\n', index - 1);
        return direction > 0 && found < 0 ? text.length() : found;
    }

    /**
     * {@return a text as one would write it on one line} Lines of Chinese join without anything between, others with a
     * space.
     */
    public static String flowing(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n")) {
            String part = line.strip();
            boolean space = !part.isEmpty() && !out.isEmpty() && !isWide(out.charAt(out.length() - 1))
                    && !isWide(part.charAt(0));
            out.append(space ? " " : "").append(part);
        }
        return out.toString();
    }

    private static boolean belongs(char c, boolean chinese) {
        return Character.isLetterOrDigit(c) && (chinese || !isIdeograph(c)) || c == '_' && !chinese;
    }

    private static boolean isIdeograph(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean isWide(char c) {
        return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
    }
}
