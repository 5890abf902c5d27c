package org.assize.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a page's text together in reading order. For readers; not safe for several threads. */
public final class PageTextBuilder {

    private final int page;
    private final StringBuilder text = new StringBuilder();
    private final List<Quad> glyphs = new ArrayList<>();
    private int[] glyphOfChar = new int[256];
    private byte[] hundredths = PageText.ALL_SURE;

    PageTextBuilder(int page) {
        this.page = page;
    }

    /** Adds one drawn sign: ordinarily one character, more for a ligature. Nothing happens for an empty string. */
    public PageTextBuilder glyph(String characters, Quad place) {
        if (!characters.isEmpty()) {
            glyphs.add(place);
            append(characters, glyphs.size() - 1);
        }
        return this;
    }

    /**
     * Adds one sign that a machine read in a picture.
     *
     * @param confidence how sure the machine is of it, 0 to 1
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public PageTextBuilder glyph(String characters, Quad place, float confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
        glyph(characters, place);
        if (!characters.isEmpty()) {
            sure(glyphs.size() - 1, (byte) Math.round(confidence * PageText.SURE));
        }
        return this;
    }

    /** Adds a space that the page implies but does not draw. */
    public PageTextBuilder space() {
        append(" ", -1);
        return this;
    }

    /** Ends the line. */
    public PageTextBuilder newLine() {
        append("\n", -1);
        return this;
    }

    /** {@return the number of characters so far} */
    public int length() {
        return text.length();
    }

    /** {@return the text} Line ends at its end are dropped. */
    public PageText build() {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == '\n') {
            length--;
        }
        return new PageText(page, text.substring(0, length), Arrays.copyOf(glyphOfChar, length), glyphs,
                hundredths == PageText.ALL_SURE ? hundredths : grown(glyphs.size()));
    }

    private void sure(int glyph, byte value) {
        if (value < PageText.SURE || hundredths != PageText.ALL_SURE) {
            hundredths = glyph < hundredths.length ? hundredths : grown(Math.max(256, glyph * 2));
            hundredths[glyph] = value;
        }
    }

    /** Signs of which nothing was said are sure. */
    private byte[] grown(int length) {
        byte[] grown = Arrays.copyOf(hundredths, length);
        Arrays.fill(grown, Math.min(length, hundredths.length), length, (byte) PageText.SURE);
        return grown;
    }

    void append(String characters, int glyph) {
        int length = text.length();
        if (length + characters.length() > glyphOfChar.length) {
            glyphOfChar = Arrays.copyOf(glyphOfChar, Math.max(glyphOfChar.length * 2, length + characters.length()));
        }
        Arrays.fill(glyphOfChar, length, length + characters.length(), glyph);
        text.append(characters);
    }

    void addQuad(Quad quad) {
        glyphs.add(quad);
    }

    List<Quad> quads() {
        return glyphs;
    }
}
