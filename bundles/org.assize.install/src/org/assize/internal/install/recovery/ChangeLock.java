package org.assize.internal.install.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one process that changes an installation. The operating system takes it from a process that dies. */
public final class ChangeLock implements AutoCloseable {

    private final FileChannel channel;

    private ChangeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** {@return the lock, or nothing when another process or thread has it} */
    public static Optional<ChangeLock> tryToTake(Installation installation) throws IOException {
        FileChannel channel = open(installation);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new ChangeLock(channel));
            }
        } catch (OverlappingFileLockException e) {
            // another thread of this process has it: the same answer
        }
        channel.close();
        return Optional.empty();
    }

    /** Waits until nobody else has it. */
    static ChangeLock take(Installation installation) throws IOException {
        FileChannel channel = open(installation);
        channel.lock();
        return new ChangeLock(channel);
    }

    private static FileChannel open(Installation installation) throws IOException {
        Files.createDirectories(installation.store());
        return FileChannel.open(installation.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
