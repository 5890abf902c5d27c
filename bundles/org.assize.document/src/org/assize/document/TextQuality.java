package org.assize.document;

import java.util.Optional;

/** Tells text that cannot be what the page shows: files sometimes draw letters without saying which they are. */
public final class TextQuality {

    private static final double GARBLED = 0.15;
    private static final int ENOUGH = 8;

    private TextQuality() {
    }

    /** {@return the share of characters that no one writes: replacement, private, unassigned; 0 to 1} */
    public static double implausible(String text) {
        long all = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        return all == 0 ? 0 : (double) text.codePoints().filter(TextQuality::isImplausible).count() / all;
    }

    /** {@return a notice if the text of a page is garbled} Pages with next to no text are not judged. */
    public static Optional<Notice> of(int page, String text) {
        double share = implausible(text);
        return text.length() >= ENOUGH && share > GARBLED
                ? Optional.of(new Notice(Notice.Kind.GARBLED_TEXT, page, Math.round(share * 100) + " %"))
                : Optional.empty();
    }

    private static boolean isImplausible(int c) {
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r' && c != '\f';
            default -> c == 0xFFFD;
        };
    }
}
