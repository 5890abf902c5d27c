package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.casefile.IntakeProblem.Severity;
import org.assize.model.casefile.CaseFile;
import org.assize.testsupport.Originals;

class CopyIntakeTest {

    @TempDir
    Path temp;

    private Department department;
    private Path originals;

    @BeforeEach
    void open() throws Exception {
        department = new Department(temp);
        originals = department.library.layout().originals();
    }

    @AfterEach
    void close() {
        department.close();
    }

    @Test
    void copies_are_complete_verified_and_read_only() throws Exception {
        Path source = department.caseFile("甲", "〔2026〕1号");
        Department.write(Files.createDirectories(source.resolve("附件")).resolve("a.pdf"), "%PDF-a");

        IntakeReport report = department.takeIn(IntakeMode.COPY);

        assertThat(report.problems()).isEmpty();
        CaseFile file = department.of("〔2026〕1号", f -> f);
        assertThat(file.isManaged()).isTrue();
        assertThat(file.getFolder()).isEqualTo("〔2026〕1号");
        assertThat(department.paths("〔2026〕1号")).hasSize(4).allSatisfy(path -> {
            Path copy = originals.resolve(file.getFolder()).resolve(path);
            assertThat(copy).hasSameBinaryContentAs(source.resolve(path));
            assertThat(Files.getLastModifiedTime(copy)).isEqualTo(Files.getLastModifiedTime(source.resolve(path)));
            assertThat(readOnly(copy)).as("%s is read-only", path).isTrue();
        });
        assertThat(originals.resolve("〔2026〕1号/case.json")).hasSameBinaryContentAs(source.resolve("case.json"));
        assertThat(incoming()).isEmpty();
    }

    @Test
    void new_documents_are_copied_beside_the_others() throws Exception {
        Path source = department.caseFile("甲", "1号");
        department.takeIn(IntakeMode.COPY);
        Department.write(Files.createDirectories(source.resolve("附件")).resolve("后来.pdf"), "%PDF-late");

        // The mode of the case file counts, not that of the run.
        IntakeReport report = department.takeIn(IntakeMode.IN_PLACE);

        assertThat(report.updated()).isEqualTo(1);
        assertThat(originals.resolve("1号/附件/后来.pdf")).hasContent("%PDF-late");
        assertThat(new OriginalsCheck().check(department.library, OriginalsCheck.Depth.FULL,
                new NullProgressMonitor()).ok()).isTrue();
        assertThat(incoming()).isEmpty();
    }

    @Test
    void the_copy_stays_when_the_source_changes_or_goes() throws Exception {
        Path source = department.caseFile("甲", "1号");
        department.takeIn(IntakeMode.COPY);
        String registered = Files.readString(originals.resolve("1号/01-封面.pdf"));
        Originals.changedOnPurpose(source);
        Department.write(source.resolve("01-封面.pdf"), "%PDF-changed later");
        Files.delete(source.resolve("10-送达回证.pdf"));

        IntakeReport report = department.takeIn(IntakeMode.COPY);

        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(
                ProblemKind.CHANGED_ORIGINAL, ProblemKind.MISSING_ORIGINAL);
        assertThat(report.problems().getLast().severity()).isEqualTo(Severity.WARNING);
        assertThat(originals.resolve("1号/10-送达回证.pdf")).isRegularFile();
        assertThat(originals.resolve("1号/01-封面.pdf")).hasContent(registered);
    }

    @Test
    void numbers_that_make_the_same_name_get_folders_of_their_own() throws Exception {
        department.caseFile("甲", "a/1");
        department.caseFile("乙", "a:1");
        department.caseFile("丙", "A_1");
        department.caseFile("丁", "a_1");

        assertThat(department.takeIn(IntakeMode.COPY).imported()).isEqualTo(4);

        List<String> folders = Stream.of("a/1", "a:1", "A_1", "a_1")
                .map(number -> department.of(number, CaseFile::getFolder).toLowerCase(Locale.ROOT)).toList();
        assertThat(folders).doesNotHaveDuplicates();
    }

    @Test
    void what_a_run_left_that_ended_before_recording_is_taken_over() throws Exception {
        Path source = department.caseFile("甲", "1号");
        Path left = Files.createDirectories(originals.resolve("1号"));
        for (String name : List.of("case.json", "01-封面.pdf", "2-询问笔录.pdf", "10-送达回证.pdf")) {
            Files.copy(source.resolve(name), left.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }

        assertThat(department.takeIn(IntakeMode.COPY).imported()).isEqualTo(1);

        assertThat(department.of("1号", CaseFile::getFolder)).isEqualTo("1号");
    }

    @Test
    void something_else_under_the_same_name_is_left_alone() throws Exception {
        department.caseFile("甲", "1号");
        Department.write(Files.createDirectories(originals.resolve("1号")).resolve("01-封面.pdf"), "somebody else's");

        assertThat(department.takeIn(IntakeMode.COPY).imported()).isEqualTo(1);

        assertThat(department.of("1号", CaseFile::getFolder)).startsWith("1号~");
        assertThat(originals.resolve("1号/01-封面.pdf")).hasContent("somebody else's");
    }

    private List<Path> incoming() throws IOException {
        Path incoming = originals.resolve(".incoming");
        if (!Files.exists(incoming)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(incoming)) {
            return folders.toList();
        }
    }

    private static boolean readOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.getPosixFilePermissions(file).stream().noneMatch(p -> p.name().endsWith("_WRITE"));
        }
        return !file.toFile().canWrite();
    }
}
