package org.assize.internal.install.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of an installation that p2 writes when plugins change: small ones, which can be copied. */
final class GuardedFiles {

    private static final List<String> FILES = List.of("configuration/config.ini", "artifacts.xml",
            "p2/org.eclipse.equinox.p2.core/cache/artifacts.xml", "plugin-store/installed.json");
    private static final List<String> FOLDERS = List.of("configuration/org.eclipse.equinox.simpleconfigurator",
            "configuration/org.eclipse.update", "configuration/org.assize.plugin", "p2/org.eclipse.equinox.p2.engine");
    /** In these, what was not there before is taken away again; what is there is never changed, only removed. */
    private static final List<String> GROWING = List.of("plugins", "features", "plugin-store/packages");
    /** The lock of p2's profile; p2 makes it when it misses it, and Windows lets nobody copy it. */
    private static final String P2_LOCK = ".lock";

    private final Path root;

    GuardedFiles(Installation installation) {
        root = installation.root();
    }

    /** The files to copy, as paths below the installation, with slashes. */
    Set<String> copied() throws IOException {
        Set<String> found = new TreeSet<>();
        FILES.stream().filter(name -> Files.isRegularFile(root.resolve(name))).forEach(found::add);
        for (String folder : FOLDERS) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .filter(file -> !file.getFileName().toString().equals(P2_LOCK))
                            .map(this::name).forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Files and folders directly in those folders that only grow. */
    Set<String> grown() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String folder : GROWING) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> files = Files.list(root.resolve(folder))) {
                    files.map(this::name).forEach(found::add);
                }
            }
        }
        return found;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
