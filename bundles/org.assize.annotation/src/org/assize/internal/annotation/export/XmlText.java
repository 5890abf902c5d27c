package org.assize.internal.annotation.export;

/** What XML can hold. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {
    }

    /**
     * {@return a text with all line ends alike and without what XML has no way to write: most control characters and
     * halves of characters}
     */
    public static String allowed(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
    }
}
