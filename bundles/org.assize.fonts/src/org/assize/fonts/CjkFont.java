package org.assize.fonts;

import java.io.IOException;
import java.io.InputStream;

/**
 * Droid Sans Fallback: a TrueType font with the signs of Chinese, Japanese and Korean in common use, without Latin
 * letters and digits.
 */
public final class CjkFont {

    /** Its PostScript name. */
    public static final String NAME = "DroidSansFallback";

    private static final String FILE = "DroidSansFallbackFull.ttf";

    private CjkFont() {
    }

    /**
     * {@return the TrueType file, to be closed by the caller} About 4 MB.
     *
     * @throws IOException if the bundle has been damaged
     */
    public static InputStream open() throws IOException {
        InputStream in = CjkFont.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IOException("font " + FILE + " is missing from its bundle");
        }
        return in;
    }
}
