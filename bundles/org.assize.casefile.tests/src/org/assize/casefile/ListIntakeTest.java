package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CaseKind;
import org.assize.model.casefile.Officer;
import org.assize.model.casefile.Property;
import org.assize.testsupport.Originals;

class ListIntakeTest {

    private static final String LIST = """
            案号,案件名称,案件类型,案由,办案单位,承办人,警号,结案日期,文件夹,备注
            〔2026〕1号,"张三,李四殴打他人案",行政,殴打他人,城南派出所,王承办,="031234",2026/11/2,甲,加急
            〔2026〕2号,赵六盗窃案,刑事案件,盗窃,城北派出所,钱承办,031299,2026年11月3日,乙,
            """;

    @TempDir
    Path temp;

    private Department department;

    @BeforeEach
    void open() throws Exception {
        department = new Department(temp);
        for (String folder : List.of("甲", "乙")) {
            Path path = department.caseFile(folder, folder);
            Files.delete(path.resolve("case.json"));
        }
    }

    @AfterEach
    void close() {
        department.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void a_list_is_taken_in_whatever_its_encoding(String charset) throws Exception {
        String mark = charset.equals("GB18030") ? "" : "\uFEFF";
        Path list = list(mark + LIST, Charset.forName(charset));

        IntakeReport report = department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE));

        assertThat(report.problems()).isEmpty();
        assertThat(report.imported()).isEqualTo(2);
        CaseFile first = department.of("〔2026〕1号", f -> f);
        assertThat(first.getTitle()).isEqualTo("张三,李四殴打他人案");
        assertThat(first.getKind()).isEqualTo(CaseKind.ADMINISTRATIVE);
        assertThat(first.getUnit().getName()).isEqualTo("城南派出所");
        assertThat(first.getHandler().getNumber()).isEqualTo("031234");
        assertThat(first.getClosed()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(first.getProperties()).extracting(Property::getName, Property::getValue)
                .containsExactly(tuple("备注", "加急"));
        assertThat(department.paths("〔2026〕2号")).hasSize(3);
        assertThat(department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE)).unchanged()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void other_separators_and_a_title_above_the_header_are_understood(String separator) throws Exception {
        Path list = list("十月案件清单\n\n案号,文件夹\n1号,甲\n\n2号,乙\n".replace(",", separator), StandardCharsets.UTF_8);

        CaseTable table = CaseTable.read(list);

        assertThat(table.headers()).containsExactly("案号", "文件夹");
        assertThat(table.rows()).extracting(CaseTable.Row::line).containsExactly(4, 6);
        assertThat(department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE)).imported()).isEqualTo(2);
    }

    @Test
    void without_a_folder_column_the_folder_is_named_by_the_number() throws Exception {
        Path list = list("No.,Title\n甲,one\n乙,two\n丙,three\n", StandardCharsets.UTF_8);

        IntakeReport report = department.takeIn(IntakeRequest.list(list, IntakeMode.COPY));

        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.MISSING_FOLDER);
            assertThat(problem.path()).isEqualTo("清单.csv:4");
            assertThat(problem.caseNumber()).isEqualTo("丙");
        });
    }

    @Test
    void each_bad_row_is_explained_by_its_line() throws Exception {
        Files.createSymbolicLink(department.root.resolve("链"), temp.resolve("library"));
        Path list = list("""
                案号,文件夹,结案日期
                ,甲,
                2号,../library,
                3号,/etc,
                4号,没有,
                5号,链,
                6号,甲,2026-13-01
                7号,.,
                """, StandardCharsets.UTF_8);

        IntakeReport report = department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE));

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(6);
        assertThat(report.problems()).extracting(p -> p.path() + " " + p.kind()).containsExactly(
                "清单.csv:2 MISSING_NUMBER", "清单.csv:3 UNSAFE_PATH", "清单.csv:4 UNSAFE_PATH",
                "清单.csv:5 MISSING_FOLDER", "清单.csv:6 LINK", "清单.csv:7 INVALID_DATE", "清单.csv:8 UNSAFE_PATH");
    }

    @Test
    void the_list_completes_the_metadata_in_the_folder_but_cannot_make_it_another_case() throws Exception {
        Department.write(department.root.resolve("甲/case.json"),
                "{\"number\": \"1号\", \"cause\": \"盗窃\", \"unit\": {\"code\": \"01\"}}");
        Department.write(department.root.resolve("乙/case.json"), "{\"number\": \"9号\"}");
        Path list = list("案号,文件夹,办案单位\n1号,甲,城南\n2号,乙,城北\n", StandardCharsets.UTF_8);

        IntakeReport report = department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE));

        assertThat(report.imported()).isEqualTo(1);
        CaseFile file = department.of("1号", f -> f);
        assertThat(List.of(file.getCause(), file.getUnit().getCode(), file.getUnit().getName()))
                .containsExactly("盗窃", "01", "城南");
        assertThat(report.problems()).extracting(IntakeProblem::kind).containsExactly(ProblemKind.NUMBER_MISMATCH);
    }

    @Test
    void a_list_that_knows_less_than_the_metadata_takes_nothing_away() throws Exception {
        Department.write(department.root.resolve("甲/case.json"), """
                {"number": "1号", "kind": "criminal", "title": "盗窃案",
                 "coHandlers": [{"number": "031235", "name": "赵协办"}, {"number": "031236", "name": "钱协办"}]}
                """);
        Path list = list("案号,文件夹,协办民警\n1号,甲,赵协办、钱协办\n", StandardCharsets.UTF_8);

        assertThat(department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE)).imported()).isEqualTo(1);
        assertThat(department.of("1号", CaseFile::getCoHandlers)).extracting(Officer::getNumber)
                .containsExactly("031235", "031236");

        Originals.changedOnPurpose(department.root.resolve("甲/case.json"));
        Files.delete(department.root.resolve("甲/case.json"));
        IntakeReport again = department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE));

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.problems()).isEmpty();
    }

    @Test
    void a_mapping_can_be_made_saved_and_loaded() throws Exception {
        ColumnMapping mapping = new ColumnMapping(Map.of("Vorgang", CaseField.NUMBER, "Ordner", CaseField.FOLDER,
                "Rest", CaseField.IGNORED));
        Path saved = temp.resolve("mapping.json");
        mapping.save(saved);
        assertThat(ColumnMapping.load(saved)).isEqualTo(mapping);
        Path list = list("Vorgang,Ordner,Rest,title\n1号,甲,x,not the title\n", StandardCharsets.UTF_8);

        IntakeReport report = department.takeIn(
                IntakeRequest.list(list, ColumnMapping.load(saved), IntakeMode.IN_PLACE));

        assertThat(report.imported()).isEqualTo(1);
        assertThat(department.of("1号", CaseFile::getTitle)).isEmpty();
        assertThat(department.<List<String>>of("1号", f -> f.getProperties().stream().map(Property::getName).toList()))
                .containsExactly("list.title");
    }

    @Test
    void the_meaning_of_usual_headers_is_guessed() {
        ColumnMapping mapping = ColumnMapping.guess(List.of("案件编号", "案 由", "办案单位（全称）", "Case No.", "主办民警",
                "Closed date", "别的"));

        assertThat(mapping.columns()).containsExactlyInAnyOrderEntriesOf(Map.of("案件编号", CaseField.NUMBER,
                "案 由", CaseField.CAUSE, "办案单位（全称）", CaseField.UNIT, "主办民警", CaseField.HANDLER,
                "Closed date", CaseField.CLOSED));
        assertThat(mapping.complete()).isTrue();
    }

    @Test
    void a_list_without_a_number_column_is_said_at_once() throws Exception {
        Path list = list("名,姓\na,b\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE)))
                .isInstanceOf(IntakeException.class).hasMessageContaining("名, 姓");
    }

    @Test
    void a_mapping_file_that_is_none_is_refused_by_name() throws Exception {
        Path file = temp.resolve("m.json");
        Department.write(file, "{\"columns\": {\"a\": \"COLOUR\"}}");

        assertThatThrownBy(() -> ColumnMapping.load(file)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("COLOUR").hasMessageContaining("m.json");
    }

    private Path list(String text, Charset charset) throws Exception {
        Path file = department.root.resolve("清单.csv");
        Department.write(file, text, charset);
        return file;
    }
}
