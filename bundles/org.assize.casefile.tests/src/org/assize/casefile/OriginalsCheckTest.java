package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.assize.casefile.OriginalsCheck.Depth;
import org.assize.testsupport.Originals;

class OriginalsCheckTest {

    @TempDir
    Path temp;

    private Department department;
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        department = new Department(temp);
        folder = department.caseFile("甲", "1号");
        department.takeIn();
    }

    @AfterEach
    void close() {
        department.close();
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void untouched_originals_are_in_order(Depth depth) {
        OriginalsReport report = check(depth);

        assertThat(report.ok()).isTrue();
        assertThat(report.checked()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void changed_and_missing_originals_are_named(Depth depth) throws Exception {
        Originals.changedOnPurpose(folder);
        Department.write(folder.resolve("01-封面.pdf"), "%PDF-forged");
        Files.delete(folder.resolve("10-送达回证.pdf"));

        OriginalsReport report = check(depth);

        assertThat(report.ok()).isFalse();
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(
                ProblemKind.CHANGED_ORIGINAL, ProblemKind.MISSING_ORIGINAL);
        assertThat(report.problems()).allSatisfy(problem -> assertThat(problem.caseNumber()).isEqualTo("1号"));
        assertThat(report.problems().getFirst().path()).endsWith("01-封面.pdf");
    }

    @Test
    void only_the_full_check_finds_a_change_that_keeps_size_and_time() throws Exception {
        Originals.changedOnPurpose(folder);
        Path file = folder.resolve("01-封面.pdf");
        FileTime time = Files.getLastModifiedTime(file);
        Department.write(file, Files.readString(file).replace('1', '7'));
        Files.setLastModifiedTime(file, time);

        assertThat(check(Depth.FAST).ok()).isTrue();
        assertThat(check(Depth.FULL).problems()).hasSize(1);
    }

    @Test
    void a_file_that_was_only_touched_is_in_order() throws Exception {
        Originals.changedOnPurpose(folder);
        Files.setLastModifiedTime(folder.resolve("01-封面.pdf"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        assertThat(check(Depth.FAST).ok()).isTrue();
    }

    @Test
    void one_original_can_be_checked_before_it_is_opened() throws Exception {
        OriginalFile original = department.library.read(state -> {
            var caseFile = state.caseFile("1号").orElseThrow();
            return OriginalFile.of(department.library, caseFile, caseFile.getDocuments().getFirst());
        });
        assertThat(new OriginalsCheck().check(original, Depth.FAST)).isEmpty();

        Originals.changedOnPurpose(folder);
        Files.delete(folder.resolve("01-封面.pdf"));

        assertThat(new OriginalsCheck().check(original, Depth.FAST)).isPresent();
    }

    @Test
    void a_cancelled_check_is_not_in_order() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        OriginalsReport report = new OriginalsCheck().check(department.library, Depth.FULL, monitor);

        assertThat(report.ok()).isFalse();
        assertThat(report.cancelled()).isTrue();
    }

    private OriginalsReport check(Depth depth) {
        return new OriginalsCheck().check(department.library, depth, new NullProgressMonitor());
    }
}
