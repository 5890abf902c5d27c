package org.assize.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assize.journal.Entry;

/**
 * Where one writer's chain lies.
 *
 * @param directory {@code records/ACTOR/DEVICE}
 */
record Chain(Path directory) implements Comparable<Chain> {

    private static final String FILE_PATTERN = "[0-9]{6}\\.jsonl";

    static Chain of(Path records, String actor, String device) {
        return new Chain(records.resolve(WriterNames.directoryFor(actor)).resolve(WriterNames.directoryFor(device)));
    }

    /** All chains below a records directory, sorted by directory names. */
    static List<Chain> in(Path records) throws IOException {
        if (!Files.isDirectory(records)) {
            throw new NotDirectoryException(records.toString());
        }
        List<Chain> chains = new ArrayList<>();
        for (Path actor : list(records)) {
            if (Files.isDirectory(actor)) {
                for (Path device : list(actor)) {
                    Chain chain = new Chain(device);
                    if (Files.isDirectory(device) && chain.exists()) {
                        chains.add(chain);
                    }
                }
            }
        }
        chains.sort(null);
        return chains;
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.sorted().toList();
        }
    }

    private boolean exists() throws IOException {
        return Files.exists(checkpoint())
                || list(directory).stream().anyMatch(path -> path.toString().endsWith(".jsonl"));
    }

    /** The files of the chain in the order they were written. */
    List<Path> files() throws IOException {
        return Files.isDirectory(directory)
                ? list(directory).stream().filter(path -> path.getFileName().toString().matches(FILE_PATTERN)).toList()
                : List.of();
    }

    /** Files that look like journal files but have no place in the sequence. */
    List<Path> strangers() throws IOException {
        return list(directory).stream().filter(path -> path.toString().endsWith(".jsonl"))
                .filter(path -> !path.getFileName().toString().matches(FILE_PATTERN)).toList();
    }

    Path file(int number) {
        return directory.resolve(String.format("%06d.jsonl", number));
    }

    static int numberOf(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 6));
    }

    Path checkpoint() {
        return directory.resolve("checkpoint.json");
    }

    Path recovered() {
        return directory.resolve("recovered");
    }

    /** What was set aside in the past. */
    List<Path> setAside() throws IOException {
        return Files.isDirectory(recovered()) ? list(recovered()) : List.of();
    }

    /** Whether the entry lies where its writer's entries belong. */
    boolean holds(Entry entry) {
        return holds(entry.actor(), entry.device());
    }

    boolean holds(String actor, String device) {
        return directory.getFileName().toString().equals(WriterNames.directoryFor(device))
                && directory.getParent().getFileName().toString().equals(WriterNames.directoryFor(actor));
    }

    @Override
    public int compareTo(Chain other) {
        return directory.compareTo(other.directory);
    }
}
