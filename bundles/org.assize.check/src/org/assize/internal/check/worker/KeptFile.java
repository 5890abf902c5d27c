package org.assize.internal.check.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

import org.assize.records.AtomicFile;
import org.assize.records.Sha256;

/** A file of the cache with the hash of what it holds in front. One that is damaged is as good as none. */
public final class KeptFile {

    private static final Logger LOG = System.getLogger(KeptFile.class.getName());
    private static final int HASH = 32;

    private KeptFile() {
    }

    /** Keeps bytes in a file, atomically; its folder is made. */
    public static void write(Path file, byte[] content) throws IOException {
        byte[] hash = new Sha256().add(ByteBuffer.wrap(content)).bytes();
        replace(file, out -> {
            out.write(hash);
            out.write(content);
        });
    }

    /**
     * Makes a file anew; others see the old one or all of the new one. It is not forced to the disk, which would cost
     * more than making it again after a power cut: the hash tells.
     */
    public static void replace(Path file, AtomicFile.Content content) throws IOException {
        Path folder = Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.write(out);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** {@return what is kept; empty if there is nothing, or if it is damaged, which deletes it} */
    public static Optional<byte[]> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            byte[] content = all.length < HASH ? new byte[0] : Arrays.copyOfRange(all, HASH, all.length);
            byte[] hash = new Sha256().add(ByteBuffer.wrap(content)).bytes();
            if (all.length >= HASH && Arrays.equals(hash, Arrays.copyOf(all, HASH))) {
                return Optional.of(content);
            }
            LOG.log(Level.WARNING, "damaged, dropped: {0}", file);
            drop(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "cannot be read: " + file, e);
        }
        return Optional.empty();
    }

    /** Deletes a file, if it is there and can be deleted. */
    public static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot be deleted: " + file, e);
        }
    }
}
