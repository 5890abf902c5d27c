package org.assize.internal.document.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Remembers which fonts of a page are not in the file and not on the machine. */
final class PageFonts {

    private final Set<PDFont> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> substituted = new TreeSet<>();

    void used(PDFont font) {
        if (seen.add(font) && !(font instanceof PDType3Font) && !font.isEmbedded()) {
            String name = font.getName() == null ? "?" : font.getName();
            // The 14 standard fonts are never in a file; their stand-ins have the same measures.
            if (!Standard14Fonts.containsName(name) && !CjkFontMapper.isInstalled(name)) {
                substituted.add(name);
            }
        }
    }

    /** Names, sorted. */
    Set<String> substituted() {
        return substituted;
    }
}
