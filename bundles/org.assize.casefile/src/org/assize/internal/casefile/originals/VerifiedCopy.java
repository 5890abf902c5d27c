package org.assize.internal.casefile.originals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.folder.FileDigest;

/** Copies a file so that afterwards there is either a forced, verified, read-only copy or an exception. */
final class VerifiedCopy {

    private static final int BUFFER = 1 << 17;

    private VerifiedCopy() {
    }

    /**
     * Copies.
     *
     * @param target must not exist; its folder must
     * @param sha256 what the bytes must hash to
     * @throws IOException if reading or writing failed, or the copy is not what was expected
     * @throws OperationCanceledException if the user cancelled; the target may be there in part
     */
    static void copy(Path source, Path target, String sha256, BooleanSupplier cancelled) throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (in.read(buffer) >= 0) {
                if (cancelled.getAsBoolean()) {
                    throw new OperationCanceledException();
                }
                buffer.flip();
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                buffer.clear();
            }
            out.force(true);
        }
        if (!FileDigest.of(target, cancelled).sha256().equals(sha256)) {
            throw new IOException(NLS.bind(Messages.copyDiffers, source.getFileName()));
        }
        Files.setLastModifiedTime(target, Files.getLastModifiedTime(source, LinkOption.NOFOLLOW_LINKS));
        if (!target.toFile().setReadOnly()) {
            throw new IOException(NLS.bind(Messages.copyNotReadOnly, target.getFileName()));
        }
    }
}
