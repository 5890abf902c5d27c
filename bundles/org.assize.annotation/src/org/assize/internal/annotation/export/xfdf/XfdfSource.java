package org.assize.internal.annotation.export.xfdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document that marks are in, as XFDF names it.
 *
 * @param href       name of the file
 * @param originalId the identifier the PDF was given when it was made, hexadecimal; empty if it is not known
 * @param modifiedId the identifier of this version, hexadecimal; empty if it is not known
 */
public record XfdfSource(String href, String originalId, String modifiedId) {

    private static final int TAIL = 1 << 16;
    private static final Pattern IDS =
            Pattern.compile("/ID\\s*\\[\\s*<([0-9A-Fa-f]{2,128})>\\s*<([0-9A-Fa-f]{2,128})>\\s*]");

    /**
     * {@return what is to be said of a file} Identifiers are looked for at its end, where they ordinarily stand,
     * without parsing it: it is not trusted.
     *
     * @throws IOException if it cannot be read
     */
    public static XfdfSource of(Path file, String href) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            Matcher ids = IDS.matcher(new String(tail, StandardCharsets.ISO_8859_1));
            XfdfSource found = new XfdfSource(href, "", "");
            while (ids.find()) {
                found = new XfdfSource(href, ids.group(1).toUpperCase(Locale.ROOT),
                        ids.group(2).toUpperCase(Locale.ROOT));
            }
            return found;
        }
    }
}
