package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.Reviewer;

class DocumentReplacementTest {

    private static final String NUMBER = "〔2026〕1号";
    private static final DocumentRef RECORD = new DocumentRef(NUMBER, "2-询问笔录.pdf");

    @TempDir
    Path temp;

    private final DocumentReplacement replacement = new DocumentReplacement();
    private Department department;
    private Path newer;

    @BeforeEach
    void open() throws Exception {
        department = new Department(temp);
        department.caseFile("甲", NUMBER);
        newer = temp.resolve("重扫.pdf");
        Department.write(newer, "%PDF-1.7 a better scan");
    }

    @AfterEach
    void close() {
        department.close();
    }

    @Test
    void a_managed_document_gets_the_newer_file_beside_the_earlier_one() throws Exception {
        department.takeIn(IntakeMode.COPY);
        DocumentVersionInfo before = versions().getFirst();
        byte[] bytes = Files.readAllBytes(before.file());

        ReplacementReport report = replace(newer, "原扫描件缺页");

        assertThat(report.earlierKept()).isTrue();
        assertThat(report.earlierSha256()).isEqualTo(before.sha256());
        assertThat(versions()).hasSize(2);
        DocumentVersionInfo now = versions().getFirst();
        DocumentVersionInfo earlier = versions().getLast();
        assertThat(now.file()).hasSameBinaryContentAs(newer).isReadable();
        assertThat(now.file().toFile().canWrite() && Files.isWritable(now.file()) && !isRoot()).isFalse();
        assertThat(now.sha256()).isEqualTo(report.sha256());
        assertThat(earlier.file()).isEqualTo(before.file()).hasBinaryContent(bytes);
        assertThat(earlier).satisfies(v -> assertThat(v.reason()).isEqualTo("原扫描件缺页"))
                .satisfies(v -> assertThat(v.replacedBy()).isEqualTo("li"))
                .satisfies(v -> assertThat(v.isPresent()).isFalse());
        assertThat(document().getTitle()).isNotEmpty();
        assertThat(department.paths(NUMBER)).hasSize(3);
        assertThat(originalsAreFine(department.library)).isTrue();
    }

    @Test
    void the_history_is_the_same_after_opening_again() throws Exception {
        department.takeIn(IntakeMode.COPY);
        replace(newer, "重扫");
        Department.write(newer, "%PDF-1.7 better still");
        replace(newer, "再次重扫");
        List<DocumentVersionInfo> before = versions();
        department.library.close();

        try (Library again = Library.open(temp.resolve("library"),
                new Reviewer("li", "李评查", "desk-1", temp.resolve("li.p12"), new char[0]))) {
            assertThat(replacement.versions(again, RECORD)).isEqualTo(before).hasSize(3);
            assertThat(originalsAreFine(again)).isTrue();
        }
    }

    @Test
    void a_document_registered_in_place_is_registered_where_the_newer_file_lies() throws Exception {
        department.takeIn();
        Path registered = versions().getFirst().file();

        ReplacementReport report = replace(newer, "重扫");

        assertThat(report.earlierKept()).isTrue();
        assertThat(versions().getFirst().file()).isEqualTo(newer);
        assertThat(versions().getLast().file()).isEqualTo(registered);
        assertThat(originalsAreFine(department.library)).isTrue();
    }

    @Test
    void the_folder_with_the_earlier_file_is_taken_in_again_without_complaint() throws Exception {
        department.takeIn(IntakeMode.COPY);
        replace(newer, "重扫");

        IntakeReport report = department.takeIn(IntakeMode.COPY);

        assertThat(report.problems()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(versions().getFirst().file()).hasSameBinaryContentAs(newer);
    }

    @Test
    void an_earlier_version_that_is_lost_is_told() throws Exception {
        department.takeIn(IntakeMode.COPY);
        replace(newer, "重扫");
        Path earlier = versions().getLast().file();
        assertThat(earlier.toFile().setWritable(true)).isTrue();
        Path elsewhere = Files.move(earlier, temp.resolve("taken away"));

        OriginalsReport report = new OriginalsCheck().check(department.library, OriginalsCheck.Depth.FULL,
                new NullProgressMonitor());

        assertThat(report.problems()).singleElement().satisfies(p -> assertThat(p.kind())
                .isEqualTo(ProblemKind.MISSING_ORIGINAL));
        Files.move(elsewhere, earlier);
        assertThat(earlier.toFile().setReadOnly()).isTrue();
    }

    @Test
    void the_same_bytes_an_unknown_document_and_no_reason_are_refused() throws Exception {
        department.takeIn(IntakeMode.COPY);
        Path same = versions().getFirst().file();

        assertThatThrownBy(() -> replace(same, "重扫")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> replace(newer, "  ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> replacement.replace(department.library, new DocumentRef(NUMBER, "没有.pdf"), newer,
                "重扫", () -> false)).isInstanceOf(RefusedException.class).hasMessageContaining("没有.pdf");
        assertThatThrownBy(() -> replacement.versions(department.library, new DocumentRef("无", "没有.pdf")))
                .isInstanceOf(RefusedException.class);
        assertThat(versions()).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_read_and_a_cancelled_copy_change_nothing() throws Exception {
        department.takeIn(IntakeMode.COPY);

        assertThatThrownBy(() -> replace(temp.resolve("nowhere.pdf"), "重扫")).isInstanceOf(IntakeException.class)
                .hasMessageContaining("nowhere.pdf");
        assertThatThrownBy(() -> replacement.replace(department.library, RECORD, newer, "重扫", () -> true))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(versions()).hasSize(1);
    }

    private ReplacementReport replace(Path file, String reason) throws Exception {
        return replacement.replace(department.library, RECORD, file, reason, () -> false);
    }

    private List<DocumentVersionInfo> versions() throws RefusedException {
        return replacement.versions(department.library, RECORD);
    }

    private Document document() {
        return department.of(NUMBER, (CaseFile f) -> f.getDocuments().stream()
                .filter(d -> d.getPath().equals(RECORD.path())).findFirst().orElseThrow());
    }

    private static boolean originalsAreFine(Library library) {
        return new OriginalsCheck().check(library, OriginalsCheck.Depth.FULL, new NullProgressMonitor()).ok();
    }

    /** Who may do anything may also write what is read-only. */
    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
