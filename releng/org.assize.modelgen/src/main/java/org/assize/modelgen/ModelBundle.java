package org.assize.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the bundle with the models keeps what this tool reads and writes. */
record ModelBundle(Path root) {

    static final String NAME = "org.assize.model";

    /** The bundle in a checkout. */
    static ModelBundle inRepository(Path repository) {
        return new ModelBundle(repository.resolve("bundles").resolve(NAME).toAbsolutePath().normalize());
    }

    Path generatedSources() {
        return root.resolve("src-gen");
    }

    /** The generator models in the order of their names, so that every run does the same in the same order. */
    List<Path> generatorModels() throws IOException {
        Path folder = root.resolve("model");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".genmodel")).sorted().toList();
        }
    }
}
