package org.assize.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Makes sure that one chain has one writer. The lock ends with the process, however it ends. */
final class WriterLock implements Closeable {

    /**
     * Chains locked by this process. On POSIX systems closing any channel of the lock file, as a second attempt here
     * would, gives the lock of the whole process away.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private WriterLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Locks a chain; empty if somebody else has it. */
    static Optional<WriterLock> acquire(Chain chain) throws IOException {
        Path directory = chain.directory().toRealPath();
        if (!OURS.add(directory)) {
            return Optional.empty();
        }
        Optional<WriterLock> lock = Optional.empty();
        try {
            lock = lock(directory);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                OURS.remove(directory);
            }
        }
    }

    private static Optional<WriterLock> lock(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(directory.resolve(".lock"), StandardOpenOption.WRITE,
                StandardOpenOption.CREATE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            if (lock == null) {
                return Optional.empty();
            }
            Files.write(ownerFile(directory), CanonicalJson.of(JsonNodeFactory.instance.objectNode()
                    .put("host", host()).put("pid", ProcessHandle.current().pid())
                    .put("user", System.getProperty("user.name", ""))
                    .put("since", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())));
            return Optional.of(new WriterLock(directory, channel));
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    /** Who has the lock, for people. */
    static String owner(Chain chain) {
        try {
            JsonNode owner = JsonText.parse(Files.readAllBytes(ownerFile(chain.directory())));
            return Messages.bind(Messages.Lock_owner, new Object[] {owner.path("user").asText(),
                owner.path("host").asText(), owner.path("pid").asText(), owner.path("since").asText()});
        } catch (IOException | UnreadableLineException e) {
            return Messages.Lock_unknownOwner; // being written at this moment, or by another program
        }
    }

    private static Path ownerFile(Path directory) {
        return directory.resolve(".owner.json");
    }

    private static String host() {
        String name = System.getenv().getOrDefault("COMPUTERNAME", System.getenv("HOSTNAME"));
        if (name != null && !name.isBlank()) {
            return name; // asking the network may take seconds where there is none
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return String.valueOf(e.getMessage()); // "name: not known": the name is what people need
        }
    }

    @Override
    public void close() throws IOException {
        try (FileChannel closing = channel) {
            Files.deleteIfExists(ownerFile(directory));
        } finally {
            OURS.remove(directory); // only now: see there
        }
    }
}
