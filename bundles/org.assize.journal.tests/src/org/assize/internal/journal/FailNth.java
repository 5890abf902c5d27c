package org.assize.internal.journal;

import java.io.IOException;
import java.nio.file.Path;

/** The real disk, on which the n-th change fails, half done; and, if wanted, all that follow. */
final class FailNth implements FileOps {

    private final FileOps disk = new DiskFiles();
    private int countdown = Integer.MAX_VALUE;
    private boolean persistent;

    /** Lets the n-th change from now on fail, 1 being the next. */
    void failAt(int n, boolean andAllAfter) {
        countdown = n;
        persistent = andAllAfter;
    }

    void heal() {
        countdown = Integer.MAX_VALUE;
    }

    /** Whether a failure is still to come. */
    boolean pending() {
        return countdown > 0;
    }

    private boolean fails() {
        countdown--;
        return countdown == 0 || persistent && countdown < 0;
    }

    private void check() throws IOException {
        if (fails()) {
            throw full();
        }
    }

    private static IOException full() {
        return new IOException("No space left on device");
    }

    @Override
    public AppendFile open(Path file, boolean create) throws IOException {
        check();
        AppendFile real = disk.open(file, create);
        return new AppendFile() {

            @Override
            public long size() throws IOException {
                return real.size();
            }

            @Override
            public void write(byte[] bytes) throws IOException {
                if (fails()) {
                    byte[] half = new byte[bytes.length / 2];
                    System.arraycopy(bytes, 0, half, 0, half.length);
                    real.write(half);
                    throw full();
                }
                real.write(bytes);
            }

            @Override
            public void force() throws IOException {
                check();
                real.force();
            }

            @Override
            public void truncate(long size) throws IOException {
                check();
                real.truncate(size);
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        check();
        disk.createDirectories(directory);
    }

    @Override
    public void replace(Path file, byte[] content) throws IOException {
        check();
        disk.replace(file, content);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        check();
        disk.forceDirectory(directory);
    }
}
