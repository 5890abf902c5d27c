package org.assize.testsupport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares, when closed, the originals below a folder with what they were when they became originals. */
final class Watch implements AutoCloseable {

    private final Path folder;
    private final Tally tally;

    Watch(Path folder, Tally tally) {
        this.folder = folder;
        this.tally = tally;
    }

    /**
     * Compares.
     *
     * @throws AssertionError if an original differs; names each
     */
    @Override
    public void close() throws IOException {
        List<String> changes = new ArrayList<>();
        List<RegisteredOriginals> libraries = RegisteredOriginals.below(folder);
        long originals = 0;
        for (RegisteredOriginals library : libraries) {
            originals += compare(library.looks(), changes);
        }
        long given = compare(Originals.forget(folder), changes);
        if (!changes.isEmpty()) {
            throw new AssertionError("originals are not what they were:\n  " + String.join("\n  ", changes));
        }
        tally.add(libraries.size(), originals, given);
    }

    private static long compare(Map<Path, FileLook> expected, List<String> changes) throws IOException {
        for (Map.Entry<Path, FileLook> original : expected.entrySet()) {
            Optional<FileLook> now = FileLook.of(original.getKey());
            if (now.isEmpty()) {
                changes.add(original.getKey() + " is gone");
            } else if (!original.getValue().matches(now.get())) {
                changes.add(original.getKey() + " was " + original.getValue() + " and is " + now.get());
            }
        }
        return expected.size();
    }
}
