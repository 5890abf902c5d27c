package org.assize.internal.search.fold;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The folded form of one code point: compatibility forms and widths resolved, accents dropped, lower case, radicals as
 * the ideographs they look like, traditional characters as simplified where the choice is not open.
 */
final class CodePointFolding {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private final Map<Character, Character> ideographs = IdeographTable.load();

    /** {@return the folded form, never empty} */
    String fold(int codePoint) {
        if (isIdeographOfItsOwn(codePoint)) {
            return String.valueOf(ideographs.getOrDefault((char) codePoint, (char) codePoint));
        }
        String original = Character.toString(codePoint);
        String parts = Normalizer.normalize(original, Normalizer.Form.NFKD);
        String plain = SPACES.matcher(ACCENTS.matcher(parts).replaceAll("")).replaceAll("");
        if (plain.isEmpty()) {
            return original;
        }
        String whole = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char lower = Character.toLowerCase(Character.toUpperCase(whole.charAt(i)));
            folded.append(ideographs.getOrDefault(lower, lower).charValue());
        }
        return folded.toString();
    }

    /** The unified ideographs and Hangul are two thirds of the table, and no normal form changes them. */
    private static boolean isIdeographOfItsOwn(int codePoint) {
        return codePoint >= 0x3400 && codePoint <= 0x9FFF || codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    }

    /** {@return whether a code point has no width and no meaning of its own} */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0x0300 && codePoint <= 0x036F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
