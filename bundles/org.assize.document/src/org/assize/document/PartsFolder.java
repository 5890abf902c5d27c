package org.assize.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a reader puts the files it finds within a file. The names they bear there play no part in where they are put,
 * and bytes are counted as they come: what a header says about sizes is not believed. Not safe for several threads.
 */
public final class PartsFolder {

    /** A part is refused once it has grown to this many times its packed size, if it is not small. */
    public static final int MAX_RATIO = 300;

    private static final long SMALL = 4 << 20;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long allowed;
    private long used;
    private int count;

    /**
     * A folder that is made when it is needed.
     *
     * @param allowed bytes that all parts together may have
     */
    public PartsFolder(Path folder, long allowed) {
        this.folder = folder;
        this.allowed = allowed;
    }

    /**
     * {@return where the content has been put}
     *
     * @param name   name of the part, of which the extension is kept
     * @param packed bytes it has in the outer file, from which it may only grow so much; negative if it is not packed
     * @throws PartTooLargeException if a limit was reached; nothing is left of the part then
     * @throws IOException           if the content cannot be read to its end
     */
    public Path add(String name, InputStream content, long packed) throws IOException {
        Files.createDirectories(folder);
        count++;
        Path file = folder.resolve(count + extension(name));
        long most = packed < 0 ? Long.MAX_VALUE : Math.max(SMALL, packed * MAX_RATIO);
        boolean complete = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            used += copy(content, out, Math.min(most, allowed - used));
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }

    private static long copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            copied += n;
            if (copied > most) {
                throw new PartTooLargeException(most);
            }
            to.write(buffer, 0, n);
        }
        return copied;
    }

    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') >= 0 && last.matches("[a-z0-9]{1,8}") ? "." + last : "";
    }

    /** More bytes than a part may have. */
    public static final class PartTooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        PartTooLargeException(long most) {
            super(most + " bytes");
        }
    }
}
