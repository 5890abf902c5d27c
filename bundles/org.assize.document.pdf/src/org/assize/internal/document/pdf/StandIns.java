package org.assize.internal.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.assize.fonts.SymbolFont;

/**
 * Finds single signs in other fonts where the font that stands in for a missing one lacks them. The shipped Chinese
 * font has no digits, quotation marks, arrows and numbers in circles, which a page in SimSun is full of.
 */
final class StandIns {

    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Map<PDFont, Map<Integer, Optional<Sign>>> found = new IdentityHashMap<>();
    private final GlyphText unicode = new GlyphText();

    /**
     * A sign of another font.
     *
     * @param font  the font
     * @param code  its code there
     * @param width of the place it takes, in letter sizes
     */
    record Sign(PDType0Font font, int code, double width) {

        /** {@return where it is drawn} In the middle of its place, narrower if it is too wide. */
        Matrix fitted(Matrix place) throws IOException {
            double own = font.getWidth(code) / 1000;
            Matrix fitted = place.clone();
            if (own > width && width > 0) {
                fitted.scale((float) (width / own), 1);
            } else {
                fitted.translate((float) ((width - own) / 2), 0);
            }
            return fitted;
        }
    }

    /** {@return the sign to be drawn instead; empty if the font has it itself, or no font has it} */
    Optional<Sign> of(PDFont font, int code) {
        return font instanceof PDType0Font composed && !font.isEmbedded()
                ? found.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(code, c -> find(composed, c))
                : Optional.empty();
    }

    private Optional<Sign> find(PDType0Font font, int code) {
        try {
            String text = unicode.of(font, code);
            if (text.isBlank() || text.equals(GlyphText.UNKNOWN) || font.hasGlyph(code)) {
                return Optional.empty();
            }
            int character = text.codePointAt(0);
            double width = font.getWidth(code) / 1000.0;
            return Fonts.ALL.stream().filter(other -> other.glyph(character) != 0).findFirst()
                    .map(other -> new Sign(other.font, other.glyph(character), width));
        } catch (IOException e) {
            // Then it is drawn as it is, which tells why it cannot be.
            return Optional.empty();
        }
    }

    /** Read when the first sign is missing. Its numbers of glyphs are its codes. */
    private record Other(PDType0Font font, CmapLookup glyphs) {

        static Other of(InputStream file) throws IOException {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new Other(PDType0Font.load(new PDDocument(), font, false), font.getUnicodeCmapLookup());
        }

        int glyph(int character) {
            return glyphs.getGlyphId(character);
        }
    }

    private static final class Fonts {

        static final List<Other> ALL = load();

        private static List<Other> load() {
            try (InputStream latin = PDDocument.class.getResourceAsStream(LATIN);
                    InputStream symbols = SymbolFont.open()) {
                return List.of(Other.of(latin), Other.of(symbols));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
