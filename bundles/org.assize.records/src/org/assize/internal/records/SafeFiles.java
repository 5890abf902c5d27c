package org.assize.internal.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small files that are either the old or the new content, whatever happens. */
public final class SafeFiles {

    private SafeFiles() {
    }

    /** Writes beside the target, forces to disk, and moves atomically over it. */
    public static void replace(Path target, byte[] content) throws IOException {
        Path temporary = Files.createTempFile(target.toAbsolutePath().getParent(), target.getFileName().toString(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A file name for any text: letters and digits of any script stay, everything else becomes %hex. */
    public static String name(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                name.appendCodePoint(c);
            } else {
                name.append('%').append(Integer.toHexString(c));
            }
        });
        return name.toString();
    }
}
