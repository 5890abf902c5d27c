package org.assize.modelgen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The text files below a folder by their path in it, with {@code /} between folders and LF line ends. */
record SourceTree(SortedMap<String, String> files) {

    /** Reads a folder; one that does not exist is an empty tree. */
    static SourceTree read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.put(name, normalized(Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
        }
        return new SourceTree(files);
    }

    /** One line for each file that is missing here, left over here or different, in the order of the names. */
    List<String> differencesFrom(SourceTree expected) {
        TreeSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(expected.files.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            if (!files.containsKey(name)) {
                differences.add("missing: " + name);
            } else if (!expected.files.containsKey(name)) {
                differences.add("not generated: " + name);
            } else if (!files.get(name).equals(expected.files.get(name))) {
                differences.add("different: " + name);
            }
        }
        return differences;
    }

    /** Makes the folder hold exactly this tree. Files that are as they should be keep their time stamp. */
    void replace(Path folder) throws IOException {
        SourceTree present = read(folder);
        for (String name : present.files.keySet()) {
            if (!files.containsKey(name)) {
                Files.delete(folder.resolve(name));
            }
        }
        for (var file : files.entrySet()) {
            if (!file.getValue().equals(present.files.get(file.getKey()))) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
        }
        deleteEmptyFolders(folder);
    }

    private static void deleteEmptyFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).forEach(SourceTree::deleteIfEmpty);
        }
    }

    private static void deleteIfEmpty(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normalized(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }
}
