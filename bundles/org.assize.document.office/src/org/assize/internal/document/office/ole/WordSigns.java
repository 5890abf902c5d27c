package org.assize.internal.document.office.ole;

import org.apache.poi.hwpf.usermodel.Range;

/** Turns the signs that Word puts into its text for other things into what they mean. */
final class WordSigns {

    /** Marks the end of a row until the text is made plain. No document has it: it is no character. */
    static final char ROW_END = '\uFFFE';

    private WordSigns() {
    }

    static String plain(CharSequence raw) {
        String text = Range.stripFields(raw.toString());
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\r', '\u000b' -> plain.append('\n');
                case '\u0007' -> endCell(plain, '\t');
                case ROW_END -> endCell(plain, '\n');
                case '\f' -> plain.append('\f');
                case '\u001e' -> plain.append('-');
                default -> {
                    // Anchors of pictures, notes and fields are not text.
                    if (c >= ' ' || c == '\t' || c == '\n') {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static void endCell(StringBuilder plain, char mark) {
        int length = plain.length();
        if (mark == '\n' && length > 0 && plain.charAt(length - 1) == '\t') {
            plain.setLength(length - 1);
        }
        plain.append(mark);
    }
}
