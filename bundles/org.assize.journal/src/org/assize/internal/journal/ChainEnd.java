package org.assize.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The end of a chain on disk, where lines are added. Knows how far the file was acknowledged; after a failure
 * everything beyond is cut off, at once or, if even that fails, before the next append. Used by the writer thread only.
 */
final class ChainEnd implements Closeable {

    /**
     * How far the chain is on disk.
     *
     * @param number number of the last file, 0 if there is none
     * @param length acknowledged bytes in it
     */
    record Position(int number, long length) {
    }

    private final Chain chain;
    private final FileOps files;
    private final long rotateAt;
    private volatile Position position;
    private FileOps.@Nullable AppendFile open;
    private boolean uncertain;

    ChainEnd(Chain chain, FileOps files, long rotateAt, Position position) {
        this.chain = chain;
        this.files = files;
        this.rotateAt = rotateAt;
        this.position = position;
    }

    /** How far the chain is on disk; safe to ask on any thread. */
    Position position() {
        return position;
    }

    Path file() {
        return chain.file(Math.max(1, position.number()));
    }

    /** Adds whole lines and returns when they are on disk. */
    void append(byte[] lines) throws IOException {
        if (position.number() == 0 || position.length() >= rotateAt) {
            close();
            position = new Position(position.number() + 1, 0);
        }
        FileOps.AppendFile file = ready();
        try {
            file.write(lines);
            file.force();
            if (position.length() == 0) {
                files.forceDirectory(chain.directory());
            }
        } catch (IOException e) {
            uncertain = true;
            takeBack(file, e);
            throw e;
        }
        position = new Position(position.number(), position.length() + lines.length);
    }

    private FileOps.AppendFile ready() throws IOException {
        FileOps.AppendFile file = open;
        if (file == null) {
            file = files.open(file(), position.length() == 0);
            open = file;
        }
        if (uncertain && file.size() > position.length()) {
            cutOff(file);
        }
        long size = Files.size(file()); // by name: the open file may be one that was deleted or replaced
        if (size != position.length() || file.size() != size) {
            closeQuietly(file);
            throw new IOException(Messages.bind(Messages.End_changedMeanwhile, size, position.length()));
        }
        uncertain = false;
        return file;
    }

    private void takeBack(FileOps.AppendFile file, IOException failure) {
        try {
            cutOff(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        closeQuietly(file);
    }

    private void cutOff(FileOps.AppendFile file) throws IOException {
        file.truncate(position.length());
        file.force();
    }

    private void closeQuietly(FileOps.AppendFile file) {
        open = null;
        try {
            file.close();
        } catch (IOException e) {
            uncertain = true; // nothing to lose: what is acknowledged was forced, the rest will be cut off
        }
    }

    @Override
    public void close() throws IOException {
        FileOps.AppendFile file = open;
        open = null;
        if (file != null) {
            file.close();
        }
    }
}
