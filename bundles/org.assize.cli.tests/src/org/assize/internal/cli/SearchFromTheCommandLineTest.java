package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.assize.document.CsvText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching as a script would do it, in a library of three case files. */
class SearchFromTheCommandLineTest {

    @TempDir
    static Path temp;

    private static Cli cli;
    private static Home home;
    private static String library;

    @BeforeAll
    static void library() throws Exception {
        home = new Home(temp.resolve("home"));
        cli = new Cli();
        Path department = temp.resolve("部门");
        write(department, "甲1号", "城南派出所", "2026-03-01", "盗窃", "administrative",
                "张某在城南盗窃电动车一辆。盗窃时被当场抓获。", "证人李某称看见张某盗窃电动车。");
        write(department, "乙2号", "城北派出所", "2025-06-01", "诈骗", "criminal", "王某以代购为名诈骗他人钱款。", "");
        write(department, "丙3号", "城北派出所", "2026-05-01", "盗窃", "administrative",
                "赵某在城北盗窃电动车一辆。盗窃时被当场抓获。", "=SUM(A1) 盗窃");
        Files.writeString(department.resolve("丙3号/09-损坏.pdf"), "%PDF-1.7 not really");
        library = temp.resolve("库").toString();
        cli.ok("reviewer", "--id", "li", "--name", "李评查");
        cli.ok("library", "create", library);
        cli.ok("import", department.toString(), "--library", library);
        cli.ok("index", "--library", library);
    }

    @AfterAll
    static void restoreHome() {
        home.close();
    }

    private static void write(Path department, String number, String unit, String closed, String cause, String kind,
            String... documents) throws Exception {
        Path folder = Files.createDirectories(department.resolve(number));
        Files.writeString(folder.resolve("case.json"), """
                {"number": "%s", "title": "%s案", "kind": "%s", "cause": "%s", "unit": {"code": "", "name": "%s"},
                 "closed": "%s"}""".formatted(number, cause, kind, cause, unit, closed));
        for (int i = 0; i < documents.length; i++) {
            Files.writeString(folder.resolve("0" + (i + 1) + "-笔录.txt"), documents[i]);
        }
    }

    private static Cli.Outcome search(String... arguments) {
        return cli.run(with(arguments));
    }

    private static JsonNode json(String... arguments) throws Exception {
        String[] all = with(arguments);
        String[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = "--json";
        return cli.ok(more).json();
    }

    private static String[] with(String... arguments) {
        List<String> all = new ArrayList<>(List.of("search"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--library", library));
        return all.toArray(String[]::new);
    }

    private static List<String> caseFiles(JsonNode result) {
        List<String> numbers = new ArrayList<>();
        result.path("hits").forEach(hit -> numbers.add(hit.path("caseFile").asText()));
        return numbers;
    }

    @Test
    void json_has_everything() throws Exception {
        JsonNode result = json("盗窃", "--facets");

        assertThat(result.path("total").asInt()).isEqualTo(4);
        assertThat(result.path("caseFiles").asInt()).isEqualTo(2);
        JsonNode hit = result.path("hits").path(0);
        JsonNode range = hit.path("highlights").path(0);
        assertThat(hit.path("snippet").asText().substring(range.path("from").asInt(), range.path("to").asInt()))
                .isEqualTo("盗窃");
        assertThat(hit.path("recognized").isBoolean()).isTrue();
        assertThat(hit.path("sha256").asText()).hasSize(64);
        JsonNode coverage = result.path("coverage");
        assertThat(coverage.fieldNames()).toIterable().contains("documents", "pages", "pagesWithoutText",
                "pagesRecognized", "pagesUncertain", "documentsGarbled", "documentsPartial",
                "documentsFailed", "documentsNotIndexed");
        assertThat(coverage.path("documentsFailed").asInt()).isEqualTo(1);
        assertThat(coverage.path("pagesWithoutText").asInt()).isEqualTo(1);
        assertThat(result.path("facets").path("unit")).anySatisfy(value -> {
            assertThat(value.path("value").asText()).isEqualTo("城北派出所");
            assertThat(value.path("pages").asInt()).isEqualTo(2);
            assertThat(value.path("caseFiles").asInt()).isEqualTo(1);
        });
        assertThat(json("盗窃").path("facets").isNull()).isTrue();
    }

    @Test
    void hits_are_ordered_and_paged() throws Exception {
        assertThat(caseFiles(json("盗窃", "--order", "newest"))).containsExactly("丙3号", "丙3号", "甲1号", "甲1号");
        assertThat(caseFiles(json("盗窃", "--order", "oldest", "--offset", "1", "--limit", "2")))
                .containsExactly("甲1号", "丙3号");
    }

    @Test
    void hits_are_narrowed_by_fields_in_both_languages() throws Exception {
        assertThat(caseFiles(json("某", "--filter", "unit=城北派出所", "--filter", "单位=城南派出所", "--order",
                "case-file"))).contains("甲1号", "乙2号", "丙3号");
        assertThat(caseFiles(json("某", "--filter", "类型=刑事"))).containsExactly("乙2号");
        assertThat(caseFiles(json("某", "--filter", "year=2026", "--filter", "unit=城北派出所")))
                .containsExactly("丙3号");
        assertThat(caseFiles(json("盗窃", "--in", "甲1号"))).containsExactly("甲1号", "甲1号");
    }

    @Test
    void text_for_people_names_pages_facets_and_what_was_not_seen() {
        String out = search("盗窃", "--facets").out();

        assertThat(out).contains("甲1号  01-笔录.txt", "城南派出所");
        assertThat(out.lines().toList().getLast()).containsPattern("\\b1\\b");
    }

    @Test
    void what_does_not_go_together_is_wrong_usage() {
        assertThat(search().code()).isEqualTo(ExitCodes.USAGE);
        assertThat(search("x", "--saved", "y").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(search("x", "--limit", "-1").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(search("unsearched", "--csv", "--json").code()).isEqualTo(ExitCodes.USAGE);
        Cli.Outcome field = search("x", "--filter", "colour=red");
        assertThat(field.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(field.err()).contains("colour", "document-type 文书");
        Cli.Outcome order = search("x", "--order", "loudest");
        assertThat(order.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(order.err()).contains("loudest", "case-file");
    }

    @Test
    void a_mistake_in_the_query_is_shown_in_its_place() {
        Cli.Outcome outcome = search("盗窃 AND (诈骗");

        assertThat(outcome.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(outcome.out()).isEmpty();
        List<String> lines = outcome.err().lines().toList();
        assertThat(lines.get(lines.size() - 2)).isEqualTo("  盗窃 AND (诈骗");
        assertThat(lines.getLast()).matches(" {11}\\^+");
    }

    @Test
    void what_cannot_be_searched_is_listed() throws Exception {
        JsonNode unsearched = json("unsearched");

        assertThat(unsearched).extracting(u -> u.path("kind").asText()).containsExactly("failed", "without-text");
        assertThat(unsearched).extracting(u -> u.path("document").asText()).containsExactly("09-损坏.pdf", "02-笔录.txt");
        assertThat(json("unsearched", "--in", "甲1号")).isEmpty();
        List<CsvText.Row> rows = CsvText.rows(search("unsearched", "--csv").out());
        assertThat(rows.get(0).cells()).containsExactly("kind", "caseFile", "document", "page", "detail");
        assertThat(rows.get(2).cells()).containsExactly("without-text", "乙2号", "02-笔录.txt", "1", "");
        assertThat(search("unsearched").out()).contains("丙3号  09-损坏.pdf");
    }

    @Test
    void case_files_like_one_are_found() throws Exception {
        assertThat(json("similar", "甲1号").path(0).path("caseFile").asText()).isEqualTo("丙3号");
        assertThat(search("similar", "甲1号").out()).containsPattern("0\\.\\d\\d  丙3号  盗窃案");
        Cli.Outcome unknown = search("similar", "没有");
        assertThat(unknown.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(unknown.err()).contains("没有");
    }

    @Test
    void many_queries_are_counted_and_a_mistake_costs_one_row() throws Exception {
        Path list = Files.write(temp.resolve("清单.csv"),
                "盗窃 OR 诈骗\n(\n没有的词\n".getBytes(Charset.forName("GB18030")));
        Path out = temp.resolve("报告.csv");

        Cli.Outcome outcome = search("report", list.toString(), "--out", out.toString());

        assertThat(outcome.code()).isEqualTo(ExitCodes.PROBLEM);
        List<List<String>> rows = CsvText.rows(Files.readString(out).substring(1)).stream().map(CsvText.Row::cells)
                .toList();
        assertThat(rows.get(0)).startsWith("query", "term", "pages", "documents", "caseFiles", "problem");
        assertThat(rows.get(1)).startsWith("盗窃 OR 诈骗", "", "5", "5", "3", "");
        assertThat(rows.get(2)).startsWith("盗窃 OR 诈骗", "盗窃", "4", "4", "2", "");
        assertThat(rows.get(3)).startsWith("盗窃 OR 诈骗", "诈骗", "1", "1", "1", "");
        assertThat(rows.get(4).get(0)).isEqualTo("(");
        assertThat(rows.get(4).get(5)).isNotEmpty();
        assertThat(rows.get(5)).startsWith("没有的词", "", "0", "0", "0", "");
        assertThat(search("report", list.toString()).out()).isEqualTo(Files.readString(out).substring(1));
        assertThat(search("report", temp.resolve("none.csv").toString()).code()).isEqualTo(ExitCodes.INPUT);
    }

    @Test
    void a_search_that_cannot_be_understood_is_not_saved() throws Exception {
        Cli.Outcome outcome = search("saved", "save", "falsch", "盗窃 AND");

        assertThat(outcome.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(outcome.err()).contains("  盗窃 AND", "        ^");
        assertThat(json("saved", "list")).noneMatch(saved -> saved.path("name").asText().equals("falsch"));
    }

    @Test
    void a_saved_search_is_run_by_its_name() throws Exception {
        cli.ok(with("saved", "save", "电动车", "盗窃", "--filter", "单位=城北派出所", "--order", "oldest"));

        JsonNode saved = json("saved", "list").path(0);
        assertThat(saved.path("name").asText()).isEqualTo("电动车");
        assertThat(saved.path("reviewer").asText()).isEqualTo("li");
        assertThat(saved.path("filter").path("unit").path(0).asText()).isEqualTo("城北派出所");
        assertThat(search("saved", "list").out()).contains("电动车", "unit=城北派出所");
        assertThat(caseFiles(json("--saved", "电动车"))).containsExactly("丙3号", "丙3号");
        assertThat(caseFiles(json("--saved", "电动车", "--filter", "unit=城南派出所"))).containsExactly("甲1号", "甲1号");

        cli.ok(with("saved", "delete", "电动车"));
        Cli.Outcome gone = search("--saved", "电动车");
        assertThat(gone.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(gone.err()).contains("电动车");
        assertThat(search("saved", "delete", "电动车").code()).isEqualTo(ExitCodes.INPUT);
    }
}
