package org.assize.internal.document.worker;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders for the temporary files of worker processes. A process that is killed cannot tidy up, and what it leaves
 * holds parts of documents. The name of a folder tells which workbench it belongs to, so that the next one can tidy up
 * after a workbench that was killed itself.
 */
public final class ScratchFolder {

    private static final Logger LOG = System.getLogger(ScratchFolder.class.getName());
    private static final String PREFIX = "worker-";

    private ScratchFolder() {
    }

    static Path create(Path parent) throws IOException {
        Files.createDirectories(parent);
        deleteAbandoned(parent);
        return Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** {@return where files found in a document are put, told apart by its number} It is not made. */
    static Path forParts(Path parent, int document) {
        return parent.resolve(PREFIX + ProcessHandle.current().pid() + "-parts" + document);
    }

    private static void deleteAbandoned(Path parent) throws IOException {
        List<Path> abandoned;
        try (Stream<Path> folders = Files.list(parent)) {
            abandoned = folders.filter(ScratchFolder::isAbandoned).toList();
        }
        abandoned.forEach(ScratchFolder::delete);
    }

    private static boolean isAbandoned(Path folder) {
        String[] parts = folder.getFileName().toString().split("-");
        return parts.length == 3 && PREFIX.equals(parts[0] + "-") && parts[1].matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(parts[1])).isEmpty();
    }

    /** Deletes a folder with all that is in it, as far as that is possible. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "temporary files of a worker process remain in " + folder, e);
        }
    }
}
