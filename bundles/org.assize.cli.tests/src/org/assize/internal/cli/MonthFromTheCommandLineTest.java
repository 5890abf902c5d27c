package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.assize.document.MediaTypes;
import org.assize.document.TextExtractor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A month from the sample department to the bulletin, as a script would do it. The tests build on each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthFromTheCommandLineTest {

    private static final String MONTH = "2026-11";

    @TempDir
    static Path temp;

    private static Cli cli;
    private static Home home;
    private static Path department;
    private static String library;
    private static JsonNode truth;

    @BeforeAll
    static void sample() throws Exception {
        home = new Home(temp.resolve("home"));
        cli = new Cli();
        department = temp.resolve("示例 部门");
        library = temp.resolve("案卷库").toString();
        cli.ok("sample", department.toString(), "--files", "24", "--months", "2", "--seed", "7");
        truth = new JsonMapper().readTree(department.resolve("truth.json").toFile());
        cli.ok("reviewer", "--id", "li", "--name", "李评查");
        cli.ok("library", "create", library, "--name", "武安分局");
    }

    @AfterAll
    static void restoreHome() {
        home.close();
    }

    private static Map<String, JsonNode> truthByNumber() {
        Map<String, JsonNode> files = new HashMap<>();
        truth.path("caseFiles").forEach(f -> files.put(f.path("number").asText(), f));
        return files;
    }

    @Test
    @Order(1)
    void import_takes_all_case_files_and_a_second_run_none() throws Exception {
        JsonNode first = cli.ok("import", department.toString(), "--library", library, "--json").json();
        JsonNode second = cli.ok("import", department.toString(), "--library", library, "--json").json();

        assertThat(first.path("imported").asInt()).isEqualTo(24);
        assertThat(second.path("imported").asInt()).isZero();
        assertThat(second.path("unchanged").asInt()).isEqualTo(24);
    }

    @Test
    @Order(2)
    void search_finds_every_planted_quote_on_its_page() throws Exception {
        cli.ok("index", "--library", library);
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (JsonNode file : truth.path("caseFiles")) {
            for (JsonNode defect : file.path("defects")) {
                if (!defect.path("quote").asText().isEmpty()) {
                    planted++;
                    if (!found(file.path("number").asText(), defect)) {
                        missed.add(file.path("number").asText() + " " + defect);
                    }
                }
            }
        }
        assertThat(planted).isPositive();
        assertThat(missed).isEmpty();
    }

    private static boolean found(String number, JsonNode defect) throws Exception {
        String phrase = '"' + defect.path("quote").asText().replace("\"", "\"\"") + '"';
        JsonNode result = cli.ok("search", phrase, "--library", library, "--limit", "500", "--json").json();
        for (JsonNode hit : result.path("hits")) {
            if (hit.path("caseFile").asText().equals(number)
                    && hit.path("document").asText().equals(defect.path("document").asText())
                    && hit.path("page").asInt() == defect.path("page").asInt()) {
                return true;
            }
        }
        return false;
    }

    @Test
    @Order(3)
    void search_prints_what_it_covered() throws Exception {
        JsonNode result = cli.ok("search", "派出所", "--library", library, "--limit", "3", "--json").json();

        assertThat(result.path("query").asText()).isEqualTo("派出所");
        assertThat(result.path("total").asLong()).isGreaterThan(3);
        assertThat(result.path("hits")).hasSize(3);
        assertThat(result.path("hits").path(0).path("snippet").asText()).contains("派出所");
        assertThat(result.path("coverage").path("documents").asInt()).isGreaterThan(24 * 7);
        assertThat(result.path("coverage").path("pages").asInt()).isGreaterThan(24 * 7);
        assertThat(result.path("coverage").path("pagesWithoutText").asInt()).isZero();
    }

    @Test
    @Order(4)
    void the_round_is_planned_drawn_and_reviewed_from_the_truth() throws Exception {
        cli.ok("round", "plan", "--month", MONTH, "--sample", "100", "--library", library);
        cli.ok("round", "freeze", "--library", library);
        cli.ok("round", "draw", "--seed", "4f1c", "--library", library);
        assertThat(cli.ok("round", "check-draw", "--library", library, "--json").json().path("differences")).isEmpty();
        assertThat(cli.ok("round", "check-draw", "--round", MONTH, "--library", library).out()).contains("4f1c");
        cli.ok("round", "assign", "--library", library);
        JsonNode reviews = cli.ok("review", "open", "--mine", "--library", library, "--json").json();
        assertThat(reviews).isNotEmpty();
        Cli.Outcome early = cli.run("review", "seal", reviews.path(0).path("caseFile").asText(), "--library", library);
        assertThat(early.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(early.err()).contains("1.1");

        for (JsonNode review : reviews) {
            String number = review.path("caseFile").asText();
            cli.ok("review", "answer", number, "--from", department.resolve("truth.json").toString(), "--library",
                    library);
            JsonNode result = cli.ok("review", "seal", number, "--library", library, "--json").json();
            JsonNode expected = truthByNumber().get(number);
            assertThat(new BigDecimal(result.path("score").asText())).as(number)
                    .isEqualByComparingTo(expected.path("score").decimalValue());
            assertThat(result.path("grade").asText()).as(number).isEqualTo(expected.path("grade").asText());
        }
    }

    @Test
    @Order(5)
    void the_ranking_is_the_one_the_truth_predicts() throws Exception {
        JsonNode rank = cli.ok("round", "rank", "--library", library, "--json").json();

        assertThat(rank.path("strata")).isNotEmpty();
        assertThat(cli.ok("round", "nominate", "--library", library).out()).contains("BEST", "WORST",
                rank.at("/strata/0/files/0/caseFile").asText());
        Map<String, JsonNode> expected = truthByNumber();
        for (JsonNode stratum : rank.path("strata")) {
            BigDecimal before = null;
            for (JsonNode file : stratum.path("files")) {
                BigDecimal score = new BigDecimal(file.path("score").asText());
                assertThat(score).isEqualByComparingTo(
                        expected.get(file.path("caseFile").asText()).path("score").decimalValue());
                assertThat(before == null || before.compareTo(score) >= 0).isTrue();
                before = score;
            }
        }
    }

    @Test
    @Order(6)
    void best_and_worst_are_decided_and_the_bulletin_published() throws Exception {
        assertThat(cli.run("round", "publish", "--library", library).code()).isEqualTo(ExitCodes.INPUT);
        JsonNode rank = cli.ok("round", "rank", "--library", library, "--json").json();
        for (JsonNode stratum : rank.path("strata")) {
            JsonNode files = stratum.path("files");
            decide(stratum.path("stratum").asText(), "--best", files.path(0));
            decide(stratum.path("stratum").asText(), "--worst", files.path(files.size() - 1));
        }
        JsonNode bulletin = cli.ok("round", "publish", "--library", library, "--json").json();
        Path pdf = temp.resolve("通报.pdf");
        cli.ok("report", "bulletin", "--out", pdf.toString(), "--library", library);

        String text = text(pdf);
        for (JsonNode stratum : rank.path("strata")) {
            JsonNode files = stratum.path("files");
            assertThat(text).contains(flat(files.path(0).path("caseFile").asText()));
            assertThat(text).contains(flat(files.path(files.size() - 1).path("caseFile").asText()));
        }
        assertThat(text).contains("最佳案卷", "最差案卷", "4f1c", bulletin.path("journalHead").asText());
        assertThat(text).containsPattern("第\\d+页：“");
        assertThat(Files.readAllBytes(pdf)).isEqualTo(Files.readAllBytes(
                Path.of(library, "exports", bulletin.path("file").asText())));
        Path again = temp.resolve("again.pdf");
        assertThat(cli.ok("report", "template", "list").out()).contains("org.assize.bulletin  ROUND  pdf");
        cli.ok("report", "template", "run", "org.assize.bulletin", "--subject",
                rank.path("round").asText(), "--out", again.toString(), "--library", library);
        assertThat(again).hasSameBinaryContentAs(pdf);
    }

    private static void decide(String stratum, String which, JsonNode file) {
        boolean excellent = file.path("grade").asText().equals("excellent");
        if (which.equals("--best") && !excellent) {
            cli.ok("round", "vote", "--stratum", stratum, "--no-best", "--reason", "无优秀案卷", "--library", library);
        } else {
            cli.ok("round", "vote", "--stratum", stratum, which, file.path("caseFile").asText(), "--reason",
                    "评查组复核后确定", "--library", library);
        }
    }

    private static String text(Path pdf) throws Exception {
        return flat(String.join("", TestServices.create().get(TextExtractor.class)
                .extract(pdf, MediaTypes.of(pdf)).pages()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    @Order(7)
    void results_do_not_depend_on_the_cache() throws Exception {
        String rank = cli.ok("round", "rank", "--library", library, "--json").out();
        JsonNode hits = cli.ok("search", "派出所 笔录", "--library", library, "--limit", "50", "--json").json();
        deleteTree(Path.of(library, ".cache"));
        cli.ok("index", "--library", library);

        assertThat(cli.ok("round", "rank", "--library", library, "--json").out()).isEqualTo(rank);
        JsonNode again = cli.ok("search", "派出所 笔录", "--library", library, "--limit", "50", "--json").json();
        assertThat(again.path("hits")).isEqualTo(hits.path("hits"));
        assertThat(again.path("coverage")).isEqualTo(hits.path("coverage"));
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    @Order(8)
    void verify_is_content_until_a_byte_changes_and_then_names_the_entry() throws Exception {
        JsonNode intact = cli.ok("verify", "--originals", "--library", library, "--json").json();
        assertThat(intact.path("ok").asBoolean()).isTrue();
        assertThat(intact.path("problems")).isEmpty();

        Path journal = journal();
        byte[] bytes = Files.readAllBytes(journal);
        byte[] changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(journal, changed);
        Cli.Outcome broken = cli.run("verify", "--library", library, "--json");
        Files.write(journal, bytes);

        assertThat(broken.code()).isEqualTo(ExitCodes.PROBLEM);
        assertThat(broken.json().path("ok").asBoolean()).isFalse();
        assertThat(broken.json().path("problems").path(0).path("line").asInt()).isPositive();
        assertThat(cli.run("verify", "--library", library).code()).isZero();
    }

    private static Path journal() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(library, "records"))) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
    }
}
