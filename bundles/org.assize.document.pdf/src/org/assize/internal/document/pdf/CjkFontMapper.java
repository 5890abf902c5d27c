package org.assize.internal.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.assize.fonts.CjkFont;
import org.jspecify.annotations.Nullable;

/**
 * Puts the shipped Chinese font in place of Chinese fonts that are neither in the file nor on the machine. PDFBox alone
 * falls back to a Latin font on a machine whose only Chinese fonts are of the CFF kind, and the text silently vanishes.
 */
final class CjkFontMapper implements FontMapper {

    private static final Set<String> INSTALLED = ConcurrentHashMap.newKeySet();
    private static final int COMMON_SIGN = '的';
    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Japan2", "Korea1", "KR");
    private static final Pattern CHINESE_NAMES = Pattern.compile("(?i)song|sun|hei|kai|fang|ming|yahei|deng|^st[a-z]"
            + "|^fz|^hy[a-z]|gothic|mincho|batang|gulim|dotum|[\\x{80}-\\x{FF}\\x{2E80}-\\x{FFFF}]{2}");

    private final FontMapper system;
    private @Nullable TrueTypeFont shipped;

    private CjkFontMapper(FontMapper system) {
        this.system = system;
    }

    /** Makes it the mapper of this process. Repeating it does nothing. */
    static synchronized void install() {
        if (!(FontMappers.instance() instanceof CjkFontMapper)) {
            FontMappers.set(new CjkFontMapper(FontMappers.instance()));
        }
    }

    /** Whether a font of just this name was found on the machine when it was asked for. */
    static boolean isInstalled(String name) {
        return INSTALLED.contains(name);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return noted(baseFont, system.getTrueTypeFont(baseFont, descriptor));
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return noted(baseFont, system.getFontBoxFont(baseFont, descriptor));
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
        CIDFontMapping found = system.getCIDFont(baseFont, descriptor, collection);
        if (found != null && !found.isFallback()) {
            INSTALLED.add(baseFont);
            return found;
        }
        return found != null && (hasChinese(found) || !isChinese(baseFont, collection)) ? found
                : new CIDFontMapping(null, shipped(), true);
    }

    /** With a Latin font that numbers its own glyphs, signs of a Chinese one would be shown that nobody wrote. */
    private static boolean isChinese(@Nullable String baseFont, @Nullable PDCIDSystemInfo collection) {
        String ordering = collection == null || collection.getOrdering() == null ? "" : collection.getOrdering();
        return COLLECTIONS.contains(ordering) || baseFont != null && CHINESE_NAMES.matcher(baseFont).find();
    }

    private static <T extends FontBoxFont> @Nullable FontMapping<T> noted(String name,
            @Nullable FontMapping<T> mapping) {
        if (mapping != null && !mapping.isFallback() && name != null) {
            INSTALLED.add(name);
        }
        return mapping;
    }

    private static boolean hasChinese(CIDFontMapping mapping) {
        if (mapping.isCIDFont()) {
            return true;
        }
        try {
            return mapping.getTrueTypeFont() instanceof TrueTypeFont font
                    && font.getUnicodeCmapLookup().getGlyphId(COMMON_SIGN) != 0;
        } catch (IOException e) {
            // A font that cannot be read is no substitute.
            return false;
        }
    }

    private synchronized TrueTypeFont shipped() {
        TrueTypeFont font = shipped;
        if (font == null) {
            try (InputStream in = CjkFont.open()) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                shipped = font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }
}
