package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.casefile.IntakeProblem.Severity;
import org.assize.model.casefile.CaseFile;
import org.assize.testsupport.Originals;

/** What comes of a department that was taken in before, or that says the same thing twice. */
class RepeatedIntakeTest {

    @TempDir
    Path temp;

    private Department department;

    @BeforeEach
    void open() throws Exception {
        department = new Department(temp);
    }

    @AfterEach
    void close() {
        department.close();
    }

    @Test
    void importing_again_changes_nothing() throws Exception {
        department.caseFile("甲", FullCase.NUMBER, FullCase.METADATA);
        department.caseFile("乙", "2号");
        department.takeIn();
        var head = department.library.head();

        IntakeReport again = department.takeIn();
        IntakeReport rehashed = department.takeIn(
                IntakeRequest.folder(department.root, IntakeMode.IN_PLACE).withRehash(true));

        assertThat(List.of(again, rehashed)).allSatisfy(report -> {
            assertThat(report.unchanged()).isEqualTo(2);
            assertThat(report.found()).isEqualTo(2);
            assertThat(report.problems()).isEmpty();
        });
        assertThat(department.library.head()).isEqualTo(head);
    }

    @Test
    void new_documents_of_a_known_case_are_added() throws Exception {
        Path folder = department.caseFile("甲", FullCase.NUMBER, FullCase.METADATA);
        department.takeIn();
        String hash = department.of(FullCase.NUMBER, CaseFile::getMetadataHash);
        Department.write(folder.resolve("11-备考表.pdf"), "%PDF-new");

        IntakeReport report = department.takeIn();

        assertThat(report.updated()).isEqualTo(1);
        assertThat(department.paths(FullCase.NUMBER)).hasSize(4).endsWith("11-备考表.pdf");
        Integer ordinal = department.of(FullCase.NUMBER, f -> f.getDocuments().getLast().getOrdinal());
        assertThat(ordinal).isEqualTo(4);
        assertThat(department.of(FullCase.NUMBER, CaseFile::getMetadataHash)).isNotEqualTo(hash);
        assertThat(department.takeIn().unchanged()).isEqualTo(1);
    }

    @Test
    void the_hash_does_not_depend_on_the_order_of_arrival() throws Exception {
        Path folder = department.caseFile("甲", FullCase.NUMBER, FullCase.METADATA);
        Path cover = folder.resolve("01-封面.pdf");
        byte[] bytes = Files.readAllBytes(cover);
        Files.delete(cover);
        department.takeIn();
        Files.write(cover, bytes);
        assertThat(department.takeIn().updated()).isEqualTo(1);

        try (Department other = new Department(temp.resolve("other"))) {
            other.caseFile("甲", FullCase.NUMBER, FullCase.METADATA);
            other.takeIn();
            assertThat(other.of(FullCase.NUMBER, CaseFile::getMetadataHash))
                    .isEqualTo(department.of(FullCase.NUMBER, CaseFile::getMetadataHash));
        }
    }

    @Test
    void changed_and_missing_originals_are_reported_and_the_registration_stays() throws Exception {
        Path folder = department.caseFile("甲", "1号");
        department.takeIn();
        String sha256 = department.of("1号", f -> f.getDocuments().getFirst().getSha256());
        Originals.changedOnPurpose(folder);
        Department.write(folder.resolve("01-封面.pdf"), "%PDF-forged");
        Files.delete(folder.resolve("10-送达回证.pdf"));

        IntakeReport report = department.takeIn();

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(
                ProblemKind.CHANGED_ORIGINAL, ProblemKind.MISSING_ORIGINAL);
        assertThat(report.problems()).extracting(IntakeProblem::path).containsExactly(
                "甲/01-封面.pdf", "甲/10-送达回证.pdf");
        assertThat(report.problems()).allSatisfy(p -> assertThat(p.severity()).isEqualTo(Severity.ERROR));
        assertThat(department.<String>of("1号", f -> f.getDocuments().getFirst().getSha256())).isEqualTo(sha256);
    }

    @Test
    void a_change_that_keeps_size_and_time_is_found_when_all_is_read_again() throws Exception {
        Path file = department.caseFile("甲", "1号").resolve("01-封面.pdf");
        department.takeIn();
        FileTime time = Files.getLastModifiedTime(file);
        Originals.changedOnPurpose(file);
        Department.write(file, Files.readString(file).replace('1', '7'));
        Files.setLastModifiedTime(file, time);

        assertThat(department.takeIn().problems()).isEmpty();
        assertThat(department.takeIn(IntakeRequest.folder(department.root, IntakeMode.IN_PLACE).withRehash(true))
                .problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.CHANGED_ORIGINAL);
    }

    @Test
    void changed_metadata_is_reported_by_field_and_the_registration_stays() throws Exception {
        Path folder = department.caseFile("甲", FullCase.NUMBER, FullCase.METADATA);
        department.takeIn();
        Department.write(folder.resolve("case.json"),
                FullCase.METADATA.replace("张三", "李四").replace("2026-10-03", "2026-10-04").replace("南门", "北门"));

        IntakeReport report = department.takeIn();

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.CHANGED_METADATA);
            assertThat(problem.reason()).contains("title, accepted, scene");
        });
        assertThat(department.of(FullCase.NUMBER, CaseFile::getTitle)).isEqualTo("张三殴打他人案");
    }

    @Test
    void of_two_folders_with_one_number_the_first_wins() throws Exception {
        department.caseFile("甲9", "1号");
        department.caseFile("甲10", "1号");

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.DUPLICATE_NUMBER);
            assertThat(problem.path()).isEqualTo("甲10");
            assertThat(problem.reason()).contains("1号", "甲9");
        });
    }

    @Test
    void a_registered_number_in_another_folder_with_other_contents_is_refused() throws Exception {
        Path first = department.caseFile("甲", "1号");
        department.takeIn();
        Originals.changedOnPurpose(first);
        Files.move(first, temp.resolve("moved"));
        Path second = department.caseFile("乙", "1号");
        assertThat(department.takeIn().unchanged()).isEqualTo(1);

        Department.write(second.resolve("多.pdf"), "%PDF-more");
        IntakeReport report = department.takeIn();

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.DUPLICATE_NUMBER);
    }

    @Test
    void the_same_bytes_under_another_number_are_pointed_out() throws Exception {
        Path first = department.caseFile("甲", "1号");
        department.takeIn();
        Path second = Files.createDirectories(department.root.resolve("乙"));
        Files.copy(first.resolve("01-封面.pdf"), second.resolve("a.pdf"));
        Department.write(second.resolve("b.pdf"), "%PDF-own");
        Department.write(second.resolve("case.json"), "{\"number\": \"2号\"}");

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.DUPLICATE_CONTENT);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.caseNumber()).isEqualTo("2号");
            assertThat(problem.reason()).contains("a.pdf", "1号");
        });
    }
}
