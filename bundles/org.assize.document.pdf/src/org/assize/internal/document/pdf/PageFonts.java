package org.assize.internal.document.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Remembers which fonts of a page are not in the file and not on the machine. */
final class PageFonts {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private final Set<PDFont> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> substituted = new TreeSet<>();

    void used(PDFont font) {
        if (seen.add(font) && !(font instanceof PDType3Font) && !font.isEmbedded()) {
            String name = font.getName() == null ? "?" : readable(font.getName());
            // The 14 standard fonts are never in a file; their stand-ins have the same measures.
            if (!Standard14Fonts.containsName(name) && !CjkFontMapper.isInstalled(font.getName())) {
                substituted.add(name);
            }
        }
    }

    /** Names in the encoding of older Chinese systems arrive as Latin letters with accents. */
    private static String readable(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        if (name.chars().noneMatch(c -> c >= 0x80) || name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        try {
            return CHINESE.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            // Some other encoding: as it is.
            return name;
        }
    }

    /** Names, sorted. */
    Set<String> substituted() {
        return substituted;
    }
}
