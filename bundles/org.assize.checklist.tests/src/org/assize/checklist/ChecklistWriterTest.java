package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.NaPolicy;

class ChecklistWriterTest {

    @TempDir
    Path folder;

    private final Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.KEEP_FULL, "100").build();

    @Test
    void replacesTheFileAndLeavesNothingBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("a.checklist"), "old");

        new ChecklistWriter().write(checklist, file);

        assertThat(new ChecklistLoader().load(file).getUrn()).isEqualTo(checklist.getUrn());
        assertThat(files()).containsExactly("a.checklist");
    }

    @Test
    void writesTheSameBytesAgain() throws Exception {
        byte[] first = new ChecklistWriter().toBytes(checklist);
        byte[] second = new ChecklistWriter().toBytes(new ChecklistLoader().load("first", first));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void keepsWhatWasThereWhenTheMoveFails() throws Exception {
        Path file = Files.createDirectory(folder.resolve("a.checklist"));
        Files.writeString(file.resolve("old"), "old");

        assertThatThrownBy(() -> new ChecklistWriter().write(checklist, file)).isInstanceOf(ChecklistException.class)
                .hasMessageContaining("a.checklist");
        assertThat(file.resolve("old")).hasContent("old");
        assertThat(files()).containsExactly("a.checklist");
    }

    @Test
    void keepsTheOldFileWhenTheChecklistCannotBeSerialised() throws Exception {
        Path file = Files.writeString(folder.resolve("a.checklist"), "old");
        checklist.setUrn("urn:a:\u0000");

        assertThatThrownBy(() -> new ChecklistWriter().write(checklist, file)).isInstanceOf(ChecklistException.class);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("a.checklist");
    }

    @Test
    void namesTheFileWhenItsFolderIsMissing() {
        assertThatThrownBy(() -> new ChecklistWriter().write(checklist, folder.resolve("none/a.checklist")))
                .isInstanceOf(ChecklistException.class).hasMessageContaining("a.checklist");
    }

    private String[] files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
