package org.assize.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that hold either the old or the new content, whatever happens. Stateless. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes beside the target, forces to disk, and moves atomically over it.
     *
     * @throws IOException when that failed; the target has the old content or, if only its name could not be forced,
     *                     the new
     */
    public static void replace(Path target, byte[] content) throws IOException {
        replace(target, out -> out.write(content));
    }

    /**
     * As the other, for content that need not be in memory at once.
     *
     * @throws IOException when that failed or the content could not be made; as above
     */
    public static void replace(Path target, Content content) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(directory, "." + target.getFileName(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                content.write(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceDirectory(directory);
    }

    /** Writes what a file shall hold. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it. The stream is not buffered, and closed by the caller. */
        void write(OutputStream out) throws IOException;
    }

    /** Makes the new name survive a power cut. Windows has no such call and does not need it: a journal keeps names. */
    private static void forceDirectory(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
