package org.assize.internal.journal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Directory names for actors and devices. A plain name stands for itself. Any other name becomes what is left of it in
 * plain characters, a tilde and 16 digits of its SHA-256: safe on every file system, in archives and on those that do
 * not tell upper from lower case. The full name is in every entry.
 */
final class WriterNames {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?");
    private static final Pattern RESERVED_ON_WINDOWS =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int LONGEST_REST = 40;

    private WriterNames() {
    }

    static String directoryFor(String name) {
        if (PLAIN.matcher(name).matches() && !RESERVED_ON_WINDOWS.matcher(name).matches()) {
            return name;
        }
        String plain = name.replaceAll("[^A-Za-z0-9]+", "_"); // first, as lower case depends on the Unicode version
        String rest = plain.toLowerCase(Locale.ROOT);
        String digits = Seal.hash(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return rest.substring(0, Math.min(rest.length(), LONGEST_REST)) + "~" + digits;
    }
}
