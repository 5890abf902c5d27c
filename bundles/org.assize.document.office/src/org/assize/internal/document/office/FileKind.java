package org.assize.internal.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which of the two families of office formats a file is of. */
public enum FileKind {
    /** Office Open XML: a ZIP archive. */
    OPEN_XML,
    /** The compound format of old office programs. */
    COMPOUND;

    /**
     * {@return the kind}
     *
     * @throws IOException if it is neither, or cannot be read
     */
    public static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length == 4 && head[0] == 'P' && head[1] == 'K') {
                return OPEN_XML;
            }
            if (head.length == 4 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
                return COMPOUND;
            }
            throw new IOException(head.length == 0 ? "0 bytes" : "no office document");
        }
    }
}
