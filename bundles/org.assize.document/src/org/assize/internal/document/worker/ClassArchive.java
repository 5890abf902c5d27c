package org.assize.internal.document.worker;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of a worker, loaded and checked once and kept in a file that later workers map into memory. A third of
 * the time to a first page goes into loading classes. The first worker to end writes the file; without it everything
 * works, only later.
 */
final class ClassArchive {

    private static final Logger LOG = System.getLogger(ClassArchive.class.getName());
    private static final String SUFFIX = ".jsa";
    private static final String MADE = "classes" + SUFFIX;

    private final Path file;
    private final String prefix;
    private final boolean possible;

    private ClassArchive(Path file, String prefix, boolean possible) {
        this.file = file;
        this.prefix = prefix;
        this.possible = possible;
    }

    /** {@return the archive for a class path} It is another one as soon as a file of the class path changes. */
    static ClassArchive of(List<Path> classPath, Path cache) {
        String names = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        String stamps = classPath.stream().map(Path::toFile).map(f -> f.length() + "@" + f.lastModified())
                .collect(Collectors.joining(",", System.getProperty("java.vm.version"), ""));
        String prefix = "classes-" + Integer.toHexString(names.hashCode()) + "-";
        Path file = cache.resolve(prefix + Integer.toHexString(stamps.hashCode()) + SUFFIX);
        // The virtual machine archives classes from jars only.
        return new ClassArchive(file, prefix, classPath.stream().allMatch(Files::isRegularFile));
    }

    /** {@return options that use the archive, or have it made in a folder} */
    List<String> options(Path scratch) {
        if (!possible) {
            return List.of("-Xshare:auto");
        }
        return List.of("-Xshare:auto", Files.exists(file) ? "-XX:SharedArchiveFile=" + file
                : "-XX:ArchiveClassesAtExit=" + scratch.resolve(MADE));
    }

    /** Keeps the archive that an ended process has made in its folder, if it has. */
    void keep(Path scratch) {
        Path made = scratch.resolve(MADE);
        try {
            if (Files.exists(made)) {
                deleteOthers();
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no class archive for document workers", e);
        }
    }

    private void deleteOthers() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path old : files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList()) {
                Files.deleteIfExists(old);
            }
        }
    }
}
