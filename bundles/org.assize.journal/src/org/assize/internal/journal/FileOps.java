package org.assize.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Every change a journal makes on disk. An interface so that tests can let any of them fail or get lost. */
public interface FileOps {

    /** A file that is written at its end only. */
    interface AppendFile extends Closeable {

        long size() throws IOException;

        /** Writes all bytes at the end. */
        void write(byte[] bytes) throws IOException;

        /** Returns when content and size are on the disk. */
        void force() throws IOException;

        void truncate(long size) throws IOException;
    }

    /** Opens a file for appending; makes it if {@code create}, otherwise it has to be there. */
    AppendFile open(Path file, boolean create) throws IOException;

    /** Makes a directory and those above it, and forces them. */
    void createDirectories(Path directory) throws IOException;

    /** Gives a file new content: afterwards, and after a crash, it has either the old or all of the new. */
    void replace(Path file, byte[] content) throws IOException;

    /** Makes the names in a directory permanent, where the system has that. */
    void forceDirectory(Path directory) throws IOException;
}
