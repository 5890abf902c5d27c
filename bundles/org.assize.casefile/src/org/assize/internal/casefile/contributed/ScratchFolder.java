package org.assize.internal.casefile.contributed;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.assize.records.LibraryLayout;

/** A folder for what an importer unpacks, on the disk of the library, below what may be deleted at any time. */
public final class ScratchFolder implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ScratchFolder.class.getName());

    private final Path path;

    /**
     * Makes an empty one.
     *
     * @throws IOException if that cannot be done
     */
    public ScratchFolder(LibraryLayout layout) throws IOException {
        Path parent = Files.createDirectories(layout.cache().resolve("import"));
        path = Files.createTempDirectory(parent, "").toRealPath();
    }

    /** Where it is, a real path. */
    public Path path() {
        return path;
    }

    /** Deletes it with all that is in it, as far as that is possible. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what an importer unpacked remains in " + path, e);
        }
    }
}
