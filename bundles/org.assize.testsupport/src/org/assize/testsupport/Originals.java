package org.assize.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a test says about originals beside what the journals of its libraries say. The paths lie in a temporary folder
 * of the test and are forgotten with it. Safe for every thread.
 */
public final class Originals {

    private static final Map<Path, FileLook> GIVEN = new ConcurrentHashMap<>();
    private static final Set<Path> EXCEPTED = ConcurrentHashMap.newKeySet();

    private Originals() {
    }

    /**
     * A file, or every file below a folder, is now given to what is tested, which must leave it alone. Given again, it
     * counts as it is then; a file that is not there is nothing to watch.
     *
     * @return the same path
     */
    public static Path given(Path path) {
        if (!Files.exists(path)) {
            return path;
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                FileLook.of(file).ifPresent(look -> GIVEN.put(file.toAbsolutePath(), look));
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The test itself changes or removes a file, or everything below a folder; it is not compared. */
    public static void changedOnPurpose(Path path) {
        EXCEPTED.add(path.toAbsolutePath());
    }

    static boolean isExcepted(Path path) {
        return EXCEPTED.stream().anyMatch(path.toAbsolutePath()::startsWith);
    }

    /** {@return what was given below a folder, which is going to be deleted} */
    static Map<Path, FileLook> forget(Path folder) {
        Map<Path, FileLook> given = new HashMap<>();
        for (Path file : List.copyOf(GIVEN.keySet())) {
            if (file.startsWith(folder.toAbsolutePath())) {
                FileLook look = GIVEN.remove(file);
                if (!isExcepted(file)) {
                    given.put(file, look);
                }
            }
        }
        EXCEPTED.removeIf(path -> path.startsWith(folder.toAbsolutePath()));
        return given;
    }
}
