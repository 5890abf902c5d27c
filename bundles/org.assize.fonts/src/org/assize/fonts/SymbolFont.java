package org.assize.fonts;

import java.io.IOException;
import java.io.InputStream;

/**
 * DejaVu Sans: a TrueType font with the signs between the letters that {@link CjkFont} lacks, such as ①, ☑, √, →, Ⅱ, ℃
 * and quotation marks, and with Latin letters and digits.
 */
public final class SymbolFont {

    /** Its PostScript name. */
    public static final String NAME = "DejaVuSans";

    private static final String FILE = "DejaVuSans.ttf";

    private SymbolFont() {
    }

    /**
     * {@return the TrueType file, to be closed by the caller} About 740 KB.
     *
     * @throws IOException if the bundle has been damaged
     */
    public static InputStream open() throws IOException {
        InputStream in = SymbolFont.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IOException("font " + FILE + " is missing from its bundle");
        }
        return in;
    }
}
