package org.assize.internal.document.pdf.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assize.fonts.CjkFont;

/** A parsed font with the widths looked up so far. Parsed once for the process: the Chinese one is 4 MB. */
final class FontFace {

    static final FontFace CJK = load("F1", () -> CjkFont.open());
    static final FontFace LATIN = load("F2",
            () -> PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));

    private final String resourceName;
    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final int unitsPerEm;
    private final Map<Integer, long[]> glyphs = new ConcurrentHashMap<>();

    private FontFace(String resourceName, TrueTypeFont font) throws IOException {
        this.resourceName = resourceName;
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    private static FontFace load(String name, Source source) {
        try (InputStream in = source.open()) {
            return new FontFace(name, new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("a font of the product cannot be read: " + e.getMessage(), e);
        }
    }

    String resourceName() {
        return resourceName;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyph(codePoint)[0] != 0;
    }

    int glyphId(int codePoint) {
        return (int) glyph(codePoint)[0];
    }

    /** Advance in thousandths of the size. */
    int advance(int codePoint) {
        return (int) glyph(codePoint)[1];
    }

    private long[] glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::lookUp);
    }

    private long[] lookUp(int codePoint) {
        int id = cmap.getGlyphId(codePoint);
        try {
            synchronized (font) {
                return new long[] {id, Math.round(font.getAdvanceWidth(id) * 1000.0 / unitsPerEm)};
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Source {
        InputStream open() throws IOException;
    }
}
