package org.assize.internal.casefile.folder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

import org.assize.internal.casefile.metadata.DecodedText;

/**
 * Names as people read them. On Linux a name is a row of bytes; one that came from a Windows archive may be GBK, which
 * the platform shows as replacement characters and cannot find again by its text.
 */
public final class FileNames {

    private FileNames() {
    }

    /** Whether the name can be found again by its text. */
    public static boolean addressable(Path name) {
        try {
            return name.getFileSystem().getPath(name.toString()).equals(name);
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    /** {@return the text of one name, decoded from its bytes where the platform could not} */
    public static String text(Path name) {
        if (addressable(name)) {
            return name.toString();
        }
        // The URI is the only place where the platform gives out the bytes.
        String raw = name.toUri().getRawPath();
        String last = raw.substring(raw.lastIndexOf('/') + 1);
        try {
            return DecodedText.of(percentDecoded(last)).text();
        } catch (CharacterCodingException e) {
            return name.toString();
        }
    }

    /** {@return the text of a relative path with / between names} */
    public static String relative(Path folder, Path file) {
        StringBuilder text = new StringBuilder();
        for (Path name : folder.relativize(file)) {
            text.append(text.isEmpty() ? "" : "/").append(text(name));
        }
        return text.toString();
    }

    /** {@return what file systems that ignore case and composition take the name for} */
    public static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether a name is litter of an operating system or office program, not something a person filed. */
    public static boolean litter(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX")
                || name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini");
    }

    private static byte[] percentDecoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(raw.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
