package org.assize.internal.casefile.contributed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.folder.SafePath;

/**
 * Unpacks a zip file that may be hostile: names that lead out of it and files that grow beyond all measure end it, and
 * bytes are counted as they come, whatever the headers say.
 */
final class Unpacking {

    private static final int MAX_ENTRIES = 1_000_000;
    private static final long MAX_BYTES = 200L << 30;
    /** Scans hardly shrink; what shrinks more than this is not documents. */
    private static final int MAX_RATIO = 300;
    private static final long SMALL = 4 << 20;
    private static final int BUFFER = 1 << 16;
    /** What old zip programs in China write names in, without saying so. */
    private static final Charset LOCAL_NAMES = Charset.forName("GB18030");

    private final Path folder;
    private final BooleanSupplier cancelled;
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;

    Unpacking(Path folder, BooleanSupplier cancelled) {
        this.folder = folder;
        this.cancelled = cancelled;
    }

    void unpack(Path zip) throws IOException {
        try (ZipFile file = open(zip)) {
            if (file.size() > MAX_ENTRIES) {
                throw new IOException(NLS.bind(Messages.zipTooMany, file.size(), MAX_ENTRIES));
            }
            for (ZipEntry entry : Collections.list(file.entries())) {
                unpack(file, entry);
            }
        }
    }

    private static ZipFile open(Path zip) throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException namesOrWorse) {
            return new ZipFile(zip.toFile(), LOCAL_NAMES);
        }
    }

    private void unpack(ZipFile file, ZipEntry entry) throws IOException {
        String name = SafePath.of(entry.getName())
                .orElseThrow(() -> new IOException(NLS.bind(Messages.zipUnsafe, entry.getName())));
        if (entry.isDirectory() || name.isEmpty()) {
            return;
        }
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        long most = Math.min(Math.max(SMALL, entry.getCompressedSize() * MAX_RATIO), MAX_BYTES - unpacked);
        try (InputStream in = file.getInputStream(entry); OutputStream out = Files.newOutputStream(target)) {
            copy(in, out, most, name);
        }
        if (entry.getLastModifiedTime() != null) {
            Files.setLastModifiedTime(target, entry.getLastModifiedTime());
        }
    }

    private void copy(InputStream in, OutputStream out, long most, String name) throws IOException {
        long copied = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (cancelled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            copied += n;
            if (copied > most) {
                throw new IOException(NLS.bind(Messages.zipGrows, name));
            }
            out.write(buffer, 0, n);
        }
        unpacked += copied;
    }
}
