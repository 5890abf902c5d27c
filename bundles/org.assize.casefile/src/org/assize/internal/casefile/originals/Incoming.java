package org.assize.internal.casefile.originals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The place beside the originals where copies are made before they are moved to where they belong. */
final class Incoming {

    private static final Duration STALE = Duration.ofDays(1);
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Path directory;

    Incoming(Path originals) {
        this.directory = originals.resolve(".incoming");
    }

    /** {@return a new empty folder} */
    Path newFolder() throws IOException {
        return Files.createDirectories(directory.resolve(UUID.randomUUID().toString()));
    }

    /** Removes what runs that were killed left behind. Younger folders may belong to a run on another computer. */
    void removeStale() throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Instant limit = Instant.now().minus(STALE);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory)) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
                    remove(folder);
                }
            }
        }
    }

    /** Removes a folder made here with everything in it. */
    void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : deepestFirst) {
            if (WINDOWS && Files.isRegularFile(path) && !path.toFile().setWritable(true)) {
                throw new IOException(path.toString());
            }
            Files.deleteIfExists(path);
        }
    }

    /** Makes the names in a folder durable. Windows does that by itself and cannot open folders. */
    static void force(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
