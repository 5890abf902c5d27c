package org.assize.internal.document.pdf;

import org.jspecify.annotations.Nullable;

/** Words of a file that are shown outside of its pages. */
final class PdfText {

    private static final int MAX_LINE = 500;
    private static final int MAX_TEXT = 64_000;

    private PdfText() {
    }

    /** {@return as one line of bearable length} */
    static String line(@Nullable String text) {
        String line = clean(text).replaceAll("\\s+", " ").strip();
        return cut(line, MAX_LINE);
    }

    /** {@return with its line ends, of bearable length} */
    static String lines(@Nullable String text) {
        return cut(clean(text).replace("\r\n", "\n").replace('\r', '\n').strip(), MAX_TEXT);
    }

    private static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().limit(2L * MAX_TEXT).filter(PdfText::isShown).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Halves of characters, and signs that turn the direction of what is written around them, are not. */
    private static boolean isShown(int c) {
        return c == '\n' || c == '\r' || c == '\t'
                || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.FORMAT;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
