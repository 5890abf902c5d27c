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
import org.assize.testsupport.Originals;

class FolderIntakeTest {

    private static final String FULL = """
            {"number": "浦公（治）行罚决字〔2026〕00001号", "title": "张三殴打他人案", "kind": "administrative",
             "cause": "殴打他人", "unit": {"code": "310115", "name": "城南派出所"},
             "handler": {"number": "031234", "name": "王承办", "qualification": "中级"},
             "coHandlers": [{"number": "031235", "name": "赵协办"}, "钱协办"],
             "accepted": "2026-10-03", "decided": "2026/10/20", "closed": "2026年11月2日",
             "complexity": "简易", "result": "罚款",
             "approvals": [{"level": "legal", "officer": "李法制", "date": "2026-10-19", "opinion": "同意"},
                           {"level": "chief", "officer": "周局长"}],
             "documents": [{"path": "2-询问笔录.pdf", "title": "询问笔录（第一次）", "type": "询问笔录",
                            "date": "2026-10-05"}],
             "scene": "南门", "cameras": 2, "seized": {"knife": 1}}
            """;
    private static final String FULL_NUMBER = "浦公（治）行罚决字〔2026〕00001号";

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
        department.caseFile("2026-10/甲", FULL_NUMBER, FULL);

        IntakeReport report = department.takeIn();

        assertThat(report.problems()).isEmpty();
        assertThat(report.imported()).isEqualTo(1);
        CaseFile file = department.of(FULL_NUMBER, f -> f);
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
        Path folder = department.caseFile("甲", FULL_NUMBER, FULL);
        Department.write(Files.createDirectories(folder.resolve("附件")).resolve("照片.jpg"), "\u00ff");
        Department.write(folder.resolve("Thumbs.db"), "litter");

        department.takeIn();

        assertThat(department.paths(FULL_NUMBER)).containsExactly("2-询问笔录.pdf", "01-封面.pdf", "10-送达回证.pdf",
                "附件/照片.jpg");
        List<Document> documents = department.of(FULL_NUMBER, CaseFile::getDocuments);
        assertThat(documents).extracting(Document::getTitle).containsExactly("询问笔录（第一次）", "封面", "送达回证", "照片");
        assertThat(documents).extracting(Document::getOrdinal).containsExactly(1, 2, 3, 4);
        Document first = documents.getFirst();
        byte[] bytes = Files.readAllBytes(folder.resolve("2-询问笔录.pdf"));
        assertThat(first.getSha256()).isEqualTo(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(first.getSize()).isEqualTo(bytes.length);
        assertThat(first.getMediaType()).isEqualTo("application/pdf");
        assertThat(first.getDate()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(department.library.file(department.of(FULL_NUMBER, f -> f), first))
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
    void importing_again_changes_nothing() throws Exception {
        department.caseFile("甲", FULL_NUMBER, FULL);
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
        Path folder = department.caseFile("甲", FULL_NUMBER, FULL);
        department.takeIn();
        String hash = department.of(FULL_NUMBER, CaseFile::getMetadataHash);
        Department.write(folder.resolve("11-备考表.pdf"), "%PDF-new");

        IntakeReport report = department.takeIn();

        assertThat(report.updated()).isEqualTo(1);
        assertThat(department.paths(FULL_NUMBER)).hasSize(4).endsWith("11-备考表.pdf");
        Integer ordinal = department.of(FULL_NUMBER, f -> f.getDocuments().getLast().getOrdinal());
        assertThat(ordinal).isEqualTo(4);
        assertThat(department.of(FULL_NUMBER, CaseFile::getMetadataHash)).isNotEqualTo(hash);
        assertThat(department.takeIn().unchanged()).isEqualTo(1);
    }

    @Test
    void the_hash_does_not_depend_on_the_order_of_arrival() throws Exception {
        Path folder = department.caseFile("甲", FULL_NUMBER, FULL);
        Path cover = folder.resolve("01-封面.pdf");
        byte[] bytes = Files.readAllBytes(cover);
        Files.delete(cover);
        department.takeIn();
        Files.write(cover, bytes);
        assertThat(department.takeIn().updated()).isEqualTo(1);

        try (Department other = new Department(temp.resolve("other"))) {
            other.caseFile("甲", FULL_NUMBER, FULL);
            other.takeIn();
            assertThat(other.of(FULL_NUMBER, CaseFile::getMetadataHash))
                    .isEqualTo(department.of(FULL_NUMBER, CaseFile::getMetadataHash));
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
        Path folder = department.caseFile("甲", FULL_NUMBER, FULL);
        department.takeIn();
        Department.write(folder.resolve("case.json"),
                FULL.replace("张三", "李四").replace("2026-10-03", "2026-10-04").replace("南门", "北门"));

        IntakeReport report = department.takeIn();

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.CHANGED_METADATA);
            assertThat(problem.reason()).contains("title, accepted, scene");
        });
        assertThat(department.of(FULL_NUMBER, CaseFile::getTitle)).isEqualTo("张三殴打他人案");
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
        department.caseFile("甲", FULL_NUMBER, FULL);
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
