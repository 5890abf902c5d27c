package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper is scanned again, with a page more: what was marked on it is told where it is now. */
class ReplacedDocumentTest {

    private static final String NUMBER = "武公（治）行罚决字〔2026〕1号";
    private static final String DOCUMENT = "05-询问笔录.pdf";
    private static final String FIRST = "被询问人王某称二〇二六年三月五日晚在城关镇某超市内拿走手机一部，价值二千三百元。";
    private static final String SECOND = "民警李某单独询问违法行为人王某，未见第二名民警签名，笔录末页亦无被询问人捺印。";
    private static final String QUOTE = "民警李某单独询问违法行为人王某";

    @TempDir
    Path temp;

    private Home home;
    private Cli cli;
    private Path library;
    private Path newer;

    @BeforeEach
    void takeIn() throws Exception {
        home = new Home(temp.resolve("home"));
        cli = new Cli();
        Path folder = Files.createDirectories(temp.resolve("department").resolve("1"));
        Files.writeString(folder.resolve("case.json"), "{\"number\": \"" + NUMBER + "\"}");
        Files.write(folder.resolve(DOCUMENT), pdf(FIRST, SECOND));
        newer = Files.write(temp.resolve("重扫.pdf"), pdf("补扫的封面。", null, FIRST, SECOND));
        library = temp.resolve("library");
        cli.ok("reviewer", "--id", "li", "--name", "李评查");
        cli.ok("library", "create", library.toString());
        cli.ok(in("import", folder.getParent().toString(), "--copy"));
    }

    @AfterEach
    void restoreHome() {
        home.close();
    }

    @Test
    void aMarkIsExactUntilItsDocumentIsReplacedAndIsThenToldToHaveMoved() throws Exception {
        cli.ok(in("mark", "add", NUMBER, DOCUMENT, "--page", "1", "--kind", "highlight", "--quote", QUOTE));
        assertThat(cli.ok(in("mark", "check", NUMBER, "--json")).json().path("exact").asInt()).isEqualTo(1);

        JsonNode replaced = cli.ok(in("document", "replace", NUMBER, DOCUMENT, newer.toString(), "--reason",
                "原扫描件缺封面", "--json")).json();
        Cli.Outcome check = cli.run(in("mark", "check", NUMBER, "--json"));

        assertThat(replaced.path("earlierKept").asBoolean()).isTrue();
        assertThat(replaced.path("marks").asInt()).isEqualTo(1);
        assertThat(check.code()).isEqualTo(ExitCodes.PROBLEM);
        JsonNode found = check.json().path("findings").path(0);
        assertThat(found.path("outcome").asText()).isEqualTo("moved");
        assertThat(found.path("page").asInt()).isEqualTo(1);
        assertThat(found.path("foundOnPage").asInt()).isEqualTo(2);
        assertThat(cli.ok(in("mark", "list", "--json")).json().path(0).path("page").asInt()).isEqualTo(1);
    }

    @Test
    void bothVersionsAreListedAndVerified() throws Exception {
        cli.ok(in("document", "replace", NUMBER, DOCUMENT, newer.toString(), "--reason", "重扫"));

        JsonNode versions = cli.ok(in("document", "versions", NUMBER, DOCUMENT, "--json")).json();

        assertThat(versions).hasSize(2);
        assertThat(Path.of(URI.create(versions.path(0).path("file").asText())))
                .hasSameBinaryContentAs(newer);
        assertThat(versions.path(1).path("reason").asText()).isEqualTo("重扫");
        assertThat(cli.ok(in("document", "versions", NUMBER, DOCUMENT)).out()).contains("重扫");
        cli.ok(in("verify"));
        cli.ok(in("index"));
        assertThat(cli.ok(in("search", "补扫的封面", "--json")).out()).contains(DOCUMENT);
    }

    @Test
    void whatCannotReplaceIsRefusedWithAReason() throws Exception {
        Path same = Files.write(temp.resolve("same.pdf"), pdf(FIRST, SECOND));

        assertThat(cli.run(in("document", "replace", NUMBER, DOCUMENT, same.toString(), "--reason", "x")).code())
                .isEqualTo(ExitCodes.INPUT);
        assertThat(cli.run(in("document", "replace", NUMBER, "没有.pdf", newer.toString(), "--reason", "x")).err())
                .contains("没有.pdf");
        assertThat(cli.run(in("document", "replace", NUMBER, DOCUMENT, "nowhere.pdf", "--reason", "x")).err())
                .contains("nowhere.pdf");
        assertThat(cli.run(in("document", "replace", NUMBER, DOCUMENT, newer.toString())).code())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(cli.run(in("mark", "check", "没有的案卷")).code()).isEqualTo(ExitCodes.INPUT);
    }

    private String[] in(String... command) {
        return Stream.concat(Arrays.stream(command), Stream.of("--library", library.toString()))
                .toArray(String[]::new);
    }

    /** A null stands for a new page. */
    private static byte[] pdf(String... paragraphs) {
        PdfComposer composer = PdfComposer.create(ComposeOptions.a4("询问笔录", "test", Instant.EPOCH));
        for (String paragraph : paragraphs) {
            if (paragraph == null) {
                composer.pageBreak();
            } else {
                composer.paragraph(paragraph);
            }
        }
        return composer.finish().bytes();
    }
}
