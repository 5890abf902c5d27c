package org.assize.internal.plugins.ocr;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder for the files of one run, which only this user can look into and which is gone afterwards. A workbench that
 * was killed cannot tidy up; the next one does it, by the number of the process in the name.
 */
final class ScratchFolder implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ScratchFolder.class.getName());
    private static final Pattern NAME = Pattern.compile("assize-ocr-(\\d{1,18})-.*");

    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    static ScratchFolder create() throws IOException {
        return new ScratchFolder(
                Files.createTempDirectory("assize-ocr-" + ProcessHandle.current().pid() + "-"));
    }

    /** Deletes what killed workbenches left. */
    static void deleteAbandoned() {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> folders = Files.list(parent)) {
            folders.filter(ScratchFolder::isAbandoned).toList().forEach(ScratchFolder::delete);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "temporary files may remain in " + parent, e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        delete(path);
    }

    private static boolean isAbandoned(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "temporary files remain in " + folder, e);
        }
    }
}
