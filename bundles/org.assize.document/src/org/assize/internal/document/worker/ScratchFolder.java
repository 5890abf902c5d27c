package org.assize.internal.document.worker;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Folders for the temporary files of worker processes. A process that is killed cannot tidy up, and what it leaves
 * holds parts of documents.
 */
final class ScratchFolder {

    private static final Logger LOG = System.getLogger(ScratchFolder.class.getName());

    private ScratchFolder() {
    }

    static Path create(Path parent) throws IOException {
        Files.createDirectories(parent);
        return Files.createTempDirectory(parent, "worker");
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "temporary files of a worker process remain in " + folder, e);
        }
    }
}
