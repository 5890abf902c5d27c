package org.assize.internal.document.pdf;

import java.text.Normalizer;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What a sign reads as. */
final class GlyphText {

    /** Stands for a sign that is drawn but whose meaning the file does not tell. */
    static final String UNKNOWN = "\uFFFD";

    private final GlyphList names = GlyphList.getAdobeGlyphList();

    String of(PDFont font, int code) {
        String text = font.toUnicode(code, names);
        if (text == null && font instanceof PDSimpleFont && code >= ' ' && code < 0x7F) {
            // Simple fonts without any table nearly always use the codes of ASCII.
            text = Character.toString(code);
        }
        if (text == null) {
            return UNKNOWN;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(clean, c));
        if (clean.length() == 1 && clean.charAt(0) >= 0xFB00 && clean.charAt(0) <= 0xFB06) {
            // Latin ligatures are letters that a font draws as one sign.
            return Normalizer.normalize(clean, Normalizer.Form.NFKC);
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x2028 || c == 0x2029) {
            clean.append(' ');
        } else if (Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE) {
            clean.append(UNKNOWN);
        } else {
            clean.appendCodePoint(c);
        }
    }
}
