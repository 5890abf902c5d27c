package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks and standard remarks, as a script makes and reads them. Each test leaves no mark behind. */
class MarksFromTheCommandLineTest {

    @TempDir
    static Path temp;

    private static Cli cli;
    private static Home home;
    private static String library;
    private static String number;
    private static JsonNode defect;

    @BeforeAll
    static void sample() throws Exception {
        home = new Home(temp.resolve("home"));
        cli = new Cli();
        Path department = temp.resolve("department");
        library = temp.resolve("案卷库").toString();
        cli.ok("sample", department.toString(), "--files", "6", "--months", "1", "--seed", "7", "--scans", "0");
        JsonNode truth = new JsonMapper().readTree(department.resolve("truth.json").toFile());
        for (JsonNode file : truth.path("caseFiles")) {
            for (JsonNode planted : file.path("defects")) {
                if (planted.path("quote").asText().length() > 3) {
                    number = file.path("number").asText();
                    defect = planted;
                }
            }
        }
        cli.ok("reviewer", "--id", "li", "--name", "李评查");
        cli.ok("library", "create", library);
        cli.ok("import", department.toString(), "--library", library);
        cli.ok("round", "plan", "--month", "2026-11", "--sample", "100", "--library", library);
        cli.ok("round", "freeze", "--library", library);
        cli.ok("round", "draw", "--seed", "4f1c", "--library", library);
        cli.ok("round", "assign", "--library", library);
    }

    @AfterAll
    static void restoreHome() {
        home.close();
    }

    @AfterEach
    void removeAll() throws Exception {
        for (JsonNode mark : list()) {
            cli.ok(in("mark", "remove", mark.path("id").asText()));
        }
    }

    private static String[] in(String... command) {
        return Stream.concat(Arrays.stream(command), Stream.of("--library", library)).toArray(String[]::new);
    }

    private static JsonNode json(String... command) throws Exception {
        return cli.ok(in(Stream.concat(Arrays.stream(command), Stream.of("--json")).toArray(String[]::new))).json();
    }

    private static JsonNode list(String... options) throws Exception {
        return json(Stream.concat(Stream.of("mark", "list"), Arrays.stream(options)).toArray(String[]::new));
    }

    private static JsonNode add(String kind, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("mark", "add", number, defect.path("document").asText(),
                "--page", defect.path("page").asText(), "--kind", kind));
        command.addAll(List.of(options));
        return json(command.toArray(String[]::new));
    }

    private static String quote() {
        return defect.path("quote").asText();
    }

    @Test
    void words_of_a_page_are_highlighted_where_they_stand() throws Exception {
        JsonNode mark = add("highlight", "--quote", quote(), "--text", "此处有问题", "--tag", "程序", "--tag", "程序");

        assertThat(mark.path("quote").asText().replace("\n", "")).isEqualTo(quote().replace("\n", ""));
        assertThat(mark.path("tags")).hasSize(1);
        assertThat(mark.path("authorName").asText()).isEqualTo("李评查");
        JsonNode box = mark.path("boxes").path(0);
        assertThat(box.path("width").asDouble()).isBetween(10.0, 595.0);
        assertThat(box.path("y").asDouble()).isBetween(0.0, 842.0);
        assertThat(list(number)).hasSize(1);
        assertThat(cli.ok(in("mark", "list", number)).out()).contains("此处有问题", "highlight", "李评查");
        JsonNode shown = json("mark", "show", mark.path("id").asText().substring(0, 8));
        assertThat(shown).isEqualTo(mark);
    }

    @Test
    void every_kind_but_ink_can_be_made() throws Exception {
        for (String kind : List.of("underline", "strike_out", "squiggly", "rectangle", "ellipse", "free_text")) {
            add(kind, "--box", "100,500,120,20", "--text", kind);
        }
        add("note", "--at", "100,700", "--text", "note");
        add("arrow", "--at", "100,600", "--to", "200,650");
        assertThat(add("stamp", "--box", "300,100,90,40", "--stamp", "unqualified").path("stamp").asText())
                .isEqualTo("unqualified");
        assertThat(add("stamp", "--quote", quote(), "--stamp", "存疑", "--colour", "#0000ff").path("stamp").asText())
                .isEqualTo("own:存疑");

        assertThat(list(number)).hasSize(10);
        JsonNode note = list(number, "--kind", "NOTE").path(0).path("boxes").path(0);
        assertThat(note.path("y").asDouble() + note.path("height").asDouble()).isEqualTo(700.0);
        assertThat(cli.run(in("mark", "add", number, defect.path("document").asText(), "--page", "1", "--kind", "ink",
                "--at", "1,1")).code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void lists_are_restricted_and_in_reading_order() throws Exception {
        add("rectangle", "--box", "100,100,50,20", "--text", "下面");
        add("rectangle", "--box", "100,700,50,20", "--text", "上面", "--tag", "程序");
        String resolved = add("note", "--at", "100,400", "--text", "ＭＩＤＤＬＥ").path("id").asText();
        cli.ok(in("mark", "resolve", resolved));

        assertThat(texts(list(number))).containsExactly("上面", "ＭＩＤＤＬＥ", "下面");
        assertThat(texts(list())).hasSize(3);
        assertThat(texts(list("--text", "middle"))).containsExactly("ＭＩＤＤＬＥ");
        assertThat(texts(list("--tag", "程序"))).containsExactly("上面");
        assertThat(texts(list("--status", "open"))).containsExactly("上面", "下面");
        assertThat(texts(list("--kind", "note", "--kind", "arrow"))).containsExactly("ＭＩＤＤＬＥ");
        assertThat(texts(list("--author", "wang"))).isEmpty();
        assertThat(texts(list("--page", "999"))).isEmpty();
        assertThat(texts(list("--document", "没有.pdf"))).isEmpty();
        assertThat(cli.run(in("mark", "list", "没有")).code()).isEqualTo(ExitCodes.INPUT);
    }

    private static List<String> texts(JsonNode marks) {
        List<String> texts = new ArrayList<>();
        marks.forEach(mark -> texts.add(mark.path("text").asText()));
        return texts;
    }

    @Test
    void marks_are_settled_replied_to_linked_taken_away_and_brought_back() throws Exception {
        String id = add("highlight", "--quote", quote()).path("id").asText();
        cli.ok(in("mark", "reply", id, "请补正"));
        cli.ok(in("mark", "resolve", id));
        cli.ok(in("mark", "link", id, "2.1"));

        JsonNode mark = json("mark", "show", id);
        assertThat(mark.path("status").asText()).isEqualTo("RESOLVED");
        assertThat(mark.path("replies").path(0).path("text").asText()).isEqualTo("请补正");
        assertThat(mark.path("answers").path(0).path("item").asText()).isEqualTo("2.1");
        assertThat(cli.ok(in("mark", "show", id)).out()).contains("请补正", "2.1", id);

        assertThat(cli.run(in("mark", "link", id, "9.9")).err()).contains("9.9");
        cli.ok(in("mark", "link", id, "2.1", "--undo"));
        cli.ok(in("mark", "reopen", id));
        assertThat(json("mark", "show", id).path("answers")).isEmpty();
        assertThat(json("mark", "show", id).path("status").asText()).isEqualTo("OPEN");

        assertThat(cli.ok(in("mark", "remove", id)).out()).contains(id);
        assertThat(cli.run(in("mark", "show", id)).code()).isEqualTo(ExitCodes.INPUT);
        cli.ok(in("mark", "restore", id.substring(0, 8)));
        assertThat(json("mark", "show", id).path("replies")).hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason() {
        String document = defect.path("document").asText();
        Cli.Outcome words = cli.run(in("mark", "add", number, document, "--page", "1", "--kind", "highlight",
                "--quote", "这几个字没有写在这里"));
        assertThat(words.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(words.err()).contains("这几个字没有写在这里");
        assertThat(cli.run(in("mark", "add", number, document, "--page", "99", "--kind", "note", "--at", "1,1")).code())
                .isEqualTo(ExitCodes.INPUT);
        assertThat(cli.run(in("mark", "add", number, "没有.pdf", "--page", "1", "--kind", "note", "--at", "1,1")).code())
                .isEqualTo(ExitCodes.INPUT);
        for (String place : List.of("--at=1", "--at=a,b", "--box=1,1,1", "--quote=x", "--box=1,1,1,1")) {
            assertThat(cli.run(in("mark", "add", number, document, "--page", "1", "--kind", "note", place)).code())
                    .as(place).isEqualTo(ExitCodes.USAGE);
        }
        assertThat(cli.run(in("mark", "resolve", "00000000")).code()).isEqualTo(ExitCodes.INPUT);
        assertThat(cli.run(in("mark", "link", "00000000", "2.1")).code()).isEqualTo(ExitCodes.INPUT);
    }

    @Test
    void remarks_are_kept_counted_and_deleted() throws Exception {
        JsonNode first = json("remark", "list");
        assertThat(first).hasSizeGreaterThan(20);
        assertThat(first.path(0).path("origin").asText()).isEqualTo("org.assize.plugins.checklists");
        String own = "请附到案经过。";
        cli.ok(in("remark", "add", " " + own));
        add("note", "--at", "100,400", "--text", own);

        assertThat(json("remark", "list").path(0).path("text").asText()).isEqualTo(own);
        assertThat(json("remark", "list", "到案").path(0).path("uses").asInt()).isEqualTo(1);
        assertThat(cli.ok(in("remark", "list", "到案")).out()).contains(own);
        cli.ok(in("remark", "remove", own));
        assertThat(json("remark", "list")).hasSameSizeAs(first);
        assertThat(cli.run(in("remark", "remove", own)).code()).isEqualTo(ExitCodes.INPUT);
    }

    @Test
    void kinds_are_named_in_the_help() {
        assertThat(cli.run("mark", "add", "--help").out().toLowerCase(Locale.ROOT)).contains("strike_out");
    }
}
