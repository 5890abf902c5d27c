package org.assize.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ScoringModels;

class RefusalsTest {

    private static final SampleOptions OPTIONS = new SampleOptions(20, 1, 1, 0, true);

    @TempDir
    Path folder;

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Path kept = Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Department.write(folder, OPTIONS))
                .withMessageContaining(folder.toString());
        assertThat(folder).isDirectoryContaining(kept::equals);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Department.write(file, OPTIONS))
                .withMessageContaining(file.toString());
    }

    @Test
    void numbersOutOfRangeAreRefusedWithTheRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleOptions(0, 1, 1, 0, true))
                .withMessageContaining("files");
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleOptions(1, 0, 1, 0, true))
                .withMessageContaining("months");
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleOptions(1, 1, 1, 101, false))
                .withMessageContaining("100");
    }

    @Test
    void withoutAChecklistThereIsNoTruth() {
        SampleDepartment none = new SampleDepartment(new ChecklistCatalog(List.of(), ScoringModels.builtIn()));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> none.write(folder, OPTIONS, null))
                .withMessageContaining("checklist");
    }

    @Test
    void aCancelledRunStops() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatExceptionOfType(OperationCanceledException.class).isThrownBy(
                () -> new SampleDepartment(Department.checklists()).write(folder, OPTIONS, monitor));
    }
}
