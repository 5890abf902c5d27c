package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.casefile.IntakeProblem.Severity;
import org.assize.casefile.IntakeReport.Ending;
import org.assize.model.casefile.ApprovalLevel;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CaseKind;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.Property;

/** What is found in a folder tree, and what is said about the rest. */
class FolderIntakeTest {

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
    void metadata_is_taken_over_and_unknown_fields_become_properties() throws Exception {
        department.caseFile("2026-10/甲", FullCase.NUMBER, FullCase.METADATA);

        IntakeReport report = department.takeIn();

        assertThat(report.problems()).isEmpty();
        assertThat(report.imported()).isEqualTo(1);
        CaseFile file = department.of(FullCase.NUMBER, f -> f);
        assertThat(file.getTitle()).isEqualTo("张三殴打他人案");
        assertThat(file.getKind()).isEqualTo(CaseKind.ADMINISTRATIVE);
        assertThat(file.getUnit().getCode()).isEqualTo("310115");
        assertThat(file.getHandler().getName()).isEqualTo("王承办");
        assertThat(file.getCoHandlers()).extracting("name").containsExactly("赵协办", "钱协办");
        assertThat(List.of(file.getAccepted(), file.getDecided(), file.getClosed())).containsExactly(
                LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 2));
        assertThat(file.getApprovals().getFirst().getLevel()).isEqualTo(ApprovalLevel.LEGAL);
        assertThat(file.getApprovals().getLast().getDate()).isNull();
        assertThat(file.getProperties().stream().collect(Collectors.toMap(Property::getName, Property::getValue)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("scene", "南门", "cameras", "2", "seized", "{\"knife\":1}"));
        assertThat(file.isManaged()).isFalse();
        assertThat(file.getMetadataHash()).hasSize(64);
    }

    @Test
    void documents_stand_as_named_and_then_as_people_count() throws Exception {
        Path folder = department.caseFile("甲", FullCase.NUMBER, FullCase.METADATA);
        Department.write(Files.createDirectories(folder.resolve("附件")).resolve("照片.jpg"), "\u00ff");
        Department.write(folder.resolve("Thumbs.db"), "litter");

        department.takeIn();

        assertThat(department.paths(FullCase.NUMBER)).containsExactly("2-询问笔录.pdf", "01-封面.pdf", "10-送达回证.pdf",
                "附件/照片.jpg");
        List<Document> documents = department.of(FullCase.NUMBER, CaseFile::getDocuments);
        assertThat(documents).extracting(Document::getTitle).containsExactly("询问笔录（第一次）", "封面", "送达回证", "照片");
        assertThat(documents).extracting(Document::getOrdinal).containsExactly(1, 2, 3, 4);
        Document first = documents.getFirst();
        byte[] bytes = Files.readAllBytes(folder.resolve("2-询问笔录.pdf"));
        assertThat(first.getSha256()).isEqualTo(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(first.getSize()).isEqualTo(bytes.length);
        assertThat(first.getMediaType()).isEqualTo("application/pdf");
        assertThat(first.getDate()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(department.library.file(department.of(FullCase.NUMBER, f -> f), first))
                .isRegularFile().hasSameBinaryContentAs(folder.resolve("2-询问笔录.pdf"));
    }

    @Test
    void the_root_itself_may_be_a_case_file() throws Exception {
        department.caseFile(".", "1号");

        assertThat(department.takeIn().imported()).isEqualTo(1);
        assertThat(department.paths("1号")).hasSize(3);
    }

    @Test
    void a_case_file_within_another_is_taken_in_on_its_own() throws Exception {
        department.caseFile("甲", "1号");
        department.caseFile("甲/并案", "2号");

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(2);
        assertThat(department.paths("1号")).hasSize(3);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.NESTED_CASE_FILE);
            assertThat(problem.path()).isEqualTo("甲/并案");
        });
    }

    @Test
    void folders_without_metadata_are_missed_by_name() throws Exception {
        department.caseFile("甲", "1号");
        Department.write(Files.createDirectories(department.root.resolve("乙/扫描")).resolve("a.pdf"), "%PDF-");
        Department.write(department.root.resolve("说明.txt"), "loose");

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems()).extracting(IntakeProblem::kind, IntakeProblem::path)
                .containsExactlyInAnyOrder(tuple(ProblemKind.MISSING_METADATA, "乙/扫描"),
                        tuple(ProblemKind.LOOSE_FILES, "."));
    }

    @Test
    void what_is_odd_but_readable_is_taken_in_with_a_warning() throws Exception {
        Path folder = department.caseFile("甲", "1号", """
                {"number": "1号", "kind": "民事", "accepted": "2026-02-30", "unit": ["x"], "coHandlers": "李",
                 "documents": [{"path": "无.pdf"}, {"title": "no path"}, 7]}
                """);
        Files.createFile(folder.resolve("空.pdf"));
        Department.write(folder.resolve("data.xyz"), "what is this");

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.problems()).allSatisfy(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING));
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactlyInAnyOrder(
                ProblemKind.INVALID_VALUE, ProblemKind.INVALID_VALUE, ProblemKind.INVALID_VALUE,
                ProblemKind.INVALID_VALUE, ProblemKind.INVALID_VALUE, ProblemKind.INVALID_DATE,
                ProblemKind.MISSING_DOCUMENT, ProblemKind.EMPTY_FILE, ProblemKind.UNKNOWN_TYPE);
        assertThat(report.problems()).extracting(IntakeProblem::reason)
                .anyMatch(r -> r.contains("accepted") && r.contains("2026-02-30"))
                .anyMatch(r -> r.contains("documents[1].path"));
        assertThat(department.paths("1号")).hasSize(5);
        assertThat(department.<String>of("1号", f -> f.getProperties().getFirst().getValue())).isEqualTo("民事");
    }

    @Test
    void originals_are_untouched() throws Exception {
        department.caseFile("甲", FullCase.NUMBER, FullCase.METADATA);
        department.caseFile("乙", "2号", "broken");
        try (Stream<Path> files = Files.walk(department.root)) {
            for (Path path : files.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-10-01T08:00:00Z")));
            }
        }
        Map<String, String> before = state(department.root);

        department.takeIn();
        department.takeIn(IntakeMode.COPY);
        department.takeIn(IntakeRequest.folder(department.root, IntakeMode.IN_PLACE).withRehash(true));

        assertThat(state(department.root)).isEqualTo(before);
    }

    @Test
    void a_root_that_cannot_be_read_is_said_at_once() {
        Path missing = department.root.resolve("没有");

        assertThatThrownBy(() -> department.takeIn(IntakeRequest.folder(missing, IntakeMode.IN_PLACE)))
                .isInstanceOf(IntakeException.class).hasMessageContaining(missing.toString());
    }

    @Test
    void an_empty_root_is_reported_and_no_error() throws Exception {
        IntakeReport report = department.takeIn();

        assertThat(report.ending()).isEqualTo(Ending.COMPLETED);
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.NOTHING_FOUND);
    }

    private static Map<String, String> state(Path root) throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path path : files.toList()) {
                state.put(path.toString(), Files.getLastModifiedTime(path) + " "
                        + (Files.isRegularFile(path) ? HexFormat.of().formatHex(Files.readAllBytes(path)) : ""));
            }
        }
        return state;
    }
}
