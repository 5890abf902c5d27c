package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.assize.model.casefile.CaseFile;

/** Names and texts from other systems, and names meant to break out. */
class HostileNamesTest {

    /** 询问.pdf in GBK, as a row of bytes. */
    private static final String GBK_NAME = "%D1%AF%CE%CA.pdf";

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
    void metadata_in_gbk_is_read() throws Exception {
        Path folder = department.caseFile("甲", "x");
        Department.write(folder.resolve("case.json"), """
                {"number": "沪浦〔2026〕1号", "title": "赵六盗窃案", "documents": [{"path": "2-询问笔录.pdf"}]}
                """, Department.GBK);

        IntakeReport report = department.takeIn();

        assertThat(report.problems()).isEmpty();
        assertThat(department.of("沪浦〔2026〕1号", CaseFile::getTitle)).isEqualTo("赵六盗窃案");
        assertThat(department.paths("沪浦〔2026〕1号")).startsWith("2-询问笔录.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void metadata_with_a_byte_order_mark_is_read(String charset) throws Exception {
        Path folder = department.caseFile("甲", "x");
        Department.write(folder.resolve("case.json"), "\uFEFF{\"number\": \"１号\"}",
                Charset.forName(charset));

        assertThat(department.takeIn().imported()).isEqualTo(1);
        assertThat(department.paths("１号")).hasSize(3);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_named_in_gbk_is_refused_in_place_and_copied_under_its_true_name() throws Exception {
        department.caseFile("甲", "1号");
        writeNamedInGbk(department.caseFile("乙", "2号"));

        IntakeReport inPlace = department.takeIn();

        assertThat(inPlace.imported()).isEqualTo(1);
        assertThat(inPlace.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.NAME_ENCODING);
            assertThat(problem.path()).isEqualTo("乙/询问.pdf");
        });

        IntakeReport copied = department.takeIn(IntakeMode.COPY);

        assertThat(copied.imported()).isEqualTo(1);
        assertThat(department.paths("2号")).contains("询问.pdf");
        assertThat(department.library.layout().originals().resolve("2号/询问.pdf")).hasContent("%PDF-gbk");
        assertThat(department.takeIn(IntakeMode.COPY).unchanged()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_named_in_gbk_is_taken_in_where_it_is() throws Exception {
        Path folder = department.caseFile("甲", "1号");
        Files.move(folder, Path.of(URI.create(department.root.toUri() + "%B0%B8%BE%ED")));

        assertThat(department.takeIn().imported()).isEqualTo(1);
        Path file = department.library.read(state -> {
            CaseFile caseFile = state.caseFile("1号").orElseThrow();
            return department.library.file(caseFile, caseFile.getDocuments().getFirst());
        });
        assertThat(file).isRegularFile();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_that_other_systems_confuse_are_pointed_out() throws Exception {
        Path folder = department.caseFile("甲", "1号",
                "{\"number\": \"1号\", \"documents\": [\"caf\u00e9.txt\", \"REPORT.TXT\"]}");
        String composed = "caf\u00e9.txt";
        Department.write(folder.resolve(Normalizer.normalize(composed, Normalizer.Form.NFD)), "accent");
        Department.write(folder.resolve("report.txt"), "small");
        Department.write(folder.resolve("Scan.txt"), "one");
        Department.write(folder.resolve("scan.txt"), "two");

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(department.paths("1号")).hasSize(7);
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactlyInAnyOrder(
                ProblemKind.NAME_CLASH, ProblemKind.NAME_NOT_NORMAL, ProblemKind.NAME_NOT_NORMAL,
                ProblemKind.NAME_NOT_NORMAL);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_link_within_the_case_file_stands_for_its_target() throws Exception {
        Path folder = department.caseFile("甲", "1号", "{\"number\": \"1号\", \"documents\": [\"link.pdf\"]}");
        Files.createSymbolicLink(folder.resolve("link.pdf"), Path.of("10-送达回证.pdf"));

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(department.paths("1号")).containsExactly("10-送达回证.pdf", "01-封面.pdf", "2-询问笔录.pdf");
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.LINK);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_tree_that_links_to_itself_ends() throws Exception {
        department.caseFile("甲", "1号");
        Files.createSymbolicLink(department.root.resolve("回"), department.root);

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.LINK);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_pipe_among_the_documents_is_refused_and_never_opened() throws Exception {
        Path folder = department.caseFile("甲", "1号");
        Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe.pdf").toString()).start();
        assumeTrue(made.waitFor() == 0, "no mkfifo here");

        IntakeReport report = department.takeIn();

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.SPECIAL_FILE);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_file_without_permission_is_refused_with_the_reason() throws Exception {
        Path folder = department.caseFile("甲", "1号");
        Path file = folder.resolve("01-封面.pdf");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");

        IntakeReport report = department.takeIn();

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.UNREADABLE_FILE);
        assertThat(file.toFile().setReadable(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../../etc/passwd", "a/../../b.pdf", "/etc/passwd",
            "\\\\\\\\server\\\\share\\\\x.pdf", "c:x.pdf", "..\\\\b.pdf", "a\\u0000.pdf"})
    void paths_that_lead_out_refuse_the_case_file(String path) throws Exception {
        department.caseFile("甲", "1号", "{\"number\": \"1号\", \"documents\": [{\"path\": \"" + path + "\"}]}");

        IntakeReport report = department.takeIn(IntakeMode.COPY);

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.UNSAFE_PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../跑了", "con", "a/b:c*?", ".", "浦公（治）〔2026〕1号 ", "x.", ".incoming"})
    void any_number_makes_a_folder_inside_the_originals(String number) throws Exception {
        department.caseFile("甲", "x", "{\"number\": \"" + number + "\"}");

        assertThat(department.takeIn(IntakeMode.COPY).imported()).isEqualTo(1);

        String folder = department.of(number.strip(), CaseFile::getFolder);
        Path copied = department.library.layout().originals().resolve(folder);
        assertThat(copied.getParent()).isEqualTo(department.library.layout().originals());
        assertThat(copied.resolve("01-封面.pdf")).isRegularFile();
        assertThat(List.of(".incoming", ".", "..")).doesNotContain(folder);
    }

    private static void writeNamedInGbk(Path folder) throws IOException {
        Files.writeString(Path.of(URI.create(folder.toUri() + GBK_NAME)), "%PDF-gbk");
    }
}
