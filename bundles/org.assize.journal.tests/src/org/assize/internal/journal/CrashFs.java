package org.assize.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A disk that loses power: after a number of changes it is dead, and what was not forced by then is there, or not, or
 * in parts: sectors of zeros among written ones, files and new names that are gone, cut off ends that are back.
 */
final class CrashFs implements FileOps {

    private static final int SECTOR = 512;

    private final FileOps disk = new DiskFiles();
    private final Random random;
    private final List<Unforced> unforced = new ArrayList<>();
    private int changesLeft;

    /** A change that force has not made permanent; {@code name} tells changes of directories from those of files. */
    private record Unforced(Path path, boolean name, Loss loss) {
    }

    private interface Loss {

        void happen() throws IOException;
    }

    CrashFs(Random random, int changes) {
        this.random = random;
        this.changesLeft = changes;
    }

    /** What the disk holds when power is back. */
    void powerFailure() throws IOException {
        for (Unforced change : unforced.reversed()) {
            change.loss().happen();
        }
        unforced.clear();
    }

    private void change() throws IOException {
        if (--changesLeft < 0) {
            throw new IOException("power failure");
        }
    }

    private void remember(Path path, boolean name, Loss loss) {
        unforced.add(new Unforced(path, name, loss));
    }

    private void forget(Path path, boolean name) {
        unforced.removeIf(change -> change.name() == name
                && (name ? change.path().getParent() : change.path()).equals(path));
    }

    @Override
    public AppendFile open(Path file, boolean create) throws IOException {
        change();
        if (create && !Files.exists(file)) {
            remember(file, true, () -> maybe(() -> Files.deleteIfExists(file)));
        }
        return new UnsafeFile(file, disk.open(file, create));
    }

    private void maybe(Loss loss) throws IOException {
        if (random.nextBoolean()) {
            loss.happen();
        }
    }

    private final class UnsafeFile implements AppendFile {

        private final Path file;
        private final AppendFile real;

        UnsafeFile(Path file, AppendFile real) {
            this.file = file;
            this.real = real;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            long start = real.size();
            remember(file, false, () -> tear(file, start));
            if (changesLeft <= 0) {
                real.write(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            }
            change();
            real.write(bytes);
        }

        @Override
        public void force() throws IOException {
            change();
            real.force();
            forget(file, false);
        }

        @Override
        public void truncate(long size) throws IOException {
            change();
            byte[] end = Files.readAllBytes(file);
            remember(file, false, () -> maybe(() -> Files.write(file, end)));
            real.truncate(size);
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }

    private void tear(Path file, long start) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile torn = new RandomAccessFile(file.toFile(), "rw")) {
            long length = start + random.nextLong(Math.max(0, torn.length() - start) + 1);
            torn.setLength(random.nextBoolean() ? Math.max(start, torn.length()) : length);
            for (long sector = start; sector < torn.length(); sector = (sector / SECTOR + 1) * SECTOR) {
                if (random.nextInt(3) == 0) {
                    torn.seek(sector);
                    long end = Math.min(torn.length(), (sector / SECTOR + 1) * SECTOR);
                    torn.write(new byte[(int) (end - sector)]);
                }
            }
        }
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        change();
        disk.createDirectories(directory);
    }

    @Override
    public void replace(Path file, byte[] content) throws IOException {
        change();
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
        remember(file, true, () -> maybe(() -> restore(file, before)));
        disk.replace(file, content);
    }

    private static void restore(Path file, byte[] before) throws IOException {
        if (before == null) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, before);
        }
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        change();
        disk.forceDirectory(directory);
        forget(directory, true);
    }
}
