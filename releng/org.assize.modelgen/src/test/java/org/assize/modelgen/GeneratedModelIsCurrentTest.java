package org.assize.modelgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class GeneratedModelIsCurrentTest {

    @Test
    void committedCodeIsWhatTheModelsSay() throws Exception {
        Path repository = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(repository.resolve("target-platform"))) {
            repository = repository.getParent();
        }
        ModelBundle bundle = ModelBundle.inRepository(repository);

        SourceTree expected = new ModelGenerator(bundle).generate();

        assertThat(expected.files()).isNotEmpty();
        assertThat(SourceTree.read(bundle.generatedSources()).differencesFrom(expected))
                .as("run releng/generate-model and commit src-gen").isEmpty();
    }
}
