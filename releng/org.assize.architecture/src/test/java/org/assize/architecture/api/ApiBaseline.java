package org.assize.architecture.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import aQute.bnd.version.Version;

/** What was promised of a package, as it is kept in a file of its name. */
record ApiBaseline(String name, Version version, ApiTree tree) {

    private static final String ENDING = ".txt";
    private static final String HEAD = "# version ";

    /** All that were promised, by name. */
    static Map<String, ApiBaseline> in(Path folder) {
        Map<String, ApiBaseline> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                String name = file.getFileName().toString();
                found.put(name.substring(0, name.length() - ENDING.length()),
                        parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file)));
            }
            return found;
        } catch (IOException e) {
            throw new AssertionError("cannot read what was promised in " + folder, e);
        }
    }

    static ApiBaseline of(ApiPackage promised) {
        return new ApiBaseline(promised.name(), promised.version(), promised.tree());
    }

    private static ApiBaseline parse(String name, String text) {
        Version version = Version.parseVersion(text.lines().findFirst().orElse("").substring(HEAD.length()).strip());
        return new ApiBaseline(name, version, ApiTree.parse(text));
    }

    String text() {
        return HEAD + version + "\n" + tree.text();
    }

    void write(Path folder) {
        try {
            Files.writeString(folder.resolve(name + ENDING), text());
        } catch (IOException e) {
            throw new AssertionError("cannot write what is promised of " + name, e);
        }
    }

    /** Takes back what was promised of packages that are gone. */
    static void keepOnly(List<String> names, Path folder) {
        for (String name : in(folder).keySet()) {
            if (!names.contains(name)) {
                try {
                    Files.delete(folder.resolve(name + ENDING));
                } catch (IOException e) {
                    throw new AssertionError("cannot delete what was promised of " + name, e);
                }
            }
        }
    }
}
