package org.assize.internal.casefile.originals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.assize.records.Sha256;

/** A folder name that every file system takes, made from a case number. */
public final class SafeFolderName {

    private static final int MAX_CHARS = 60;
    private static final int MARK = 8;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private SafeFolderName() {
    }

    /** {@return the number itself if it may be a name, otherwise the number made safe with a mark of its own} */
    public static String of(String number) {
        String safe = number.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "_").replaceAll("^[.~ ]+|[. ]+$", "_");
        if (safe.length() > MAX_CHARS) {
            safe = safe.substring(0, Character.isHighSurrogate(safe.charAt(MAX_CHARS - 1)) ? MAX_CHARS - 1 : MAX_CHARS);
        }
        String stem = safe.contains(".") ? safe.substring(0, safe.indexOf('.')) : safe;
        boolean reserved = RESERVED.contains(stem.toLowerCase(Locale.ROOT));
        return safe.equals(number) && !reserved ? safe : (reserved ? "_" : "") + marked(safe, number);
    }

    /** {@return a name with a mark that tells apart numbers which lead to the same name} */
    public static String marked(String name, String number) {
        return name + "~" + Sha256.of(number).substring(0, MARK);
    }
}
