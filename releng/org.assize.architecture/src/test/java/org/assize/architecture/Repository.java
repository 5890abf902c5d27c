package org.assize.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The checkout that the rules are held against. */
public final class Repository {

    public static final Path ROOT = find();

    /** Where builds and tools write; never read. */
    private static final Set<String> SKIPPED = Set.of("target", ".git", "bin", "node_modules");

    private Repository() {
    }

    /** Every bundle and test fragment, by name. */
    public static List<Bundle> bundles() {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.isRegularFile(folder.resolve("META-INF/MANIFEST.MF"))) {
                    bundles.add(Bundle.read(folder));
                }
            }
        } catch (IOException e) {
            throw new AssertionError("cannot read the bundles below " + ROOT, e);
        }
        return bundles;
    }

    /** The Java files that people write: everything below {@code src}, nothing generated. */
    public static List<Path> sources() {
        return files(path -> path.toString().endsWith(".java") && !relative(path).contains("/src-gen/"));
    }

    /** The files with such a name, without what builds write, sorted. */
    public static List<Path> files(Predicate<Path> which) {
        List<Path> found = new ArrayList<>();
        collect(ROOT, which, found);
        return found;
    }

    public static String relative(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + relative(file) + " as UTF-8", e);
        }
    }

    private static void collect(Path folder, Predicate<Path> which, List<Path> found) {
        try (Stream<Path> content = Files.list(folder)) {
            for (Path path : content.sorted().toList()) {
                if (Files.isDirectory(path)) {
                    if (!SKIPPED.contains(path.getFileName().toString())) {
                        collect(path, which, found);
                    }
                } else if (which.test(path)) {
                    found.add(path);
                }
            }
        } catch (IOException e) {
            throw new AssertionError("cannot read " + folder, e);
        }
    }

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("target-platform"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
