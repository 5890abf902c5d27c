package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks go out and come in, as a script does it. */
class ExportFromTheCommandLineTest {

    @TempDir
    static Path temp;

    private static Cli cli;
    private static Home home;
    private static String library;
    private static String number;
    private static String document;

    @BeforeAll
    static void markADocument() throws Exception {
        home = new Home(temp.resolve("home"));
        cli = new Cli();
        Path department = temp.resolve("department");
        library = temp.resolve("案卷库").toString();
        cli.ok("sample", department.toString(), "--files", "6", "--months", "1", "--seed", "7", "--scans", "0");
        JsonNode truth = new JsonMapper().readTree(department.resolve("truth.json").toFile());
        for (JsonNode file : truth.path("caseFiles")) {
            for (JsonNode planted : file.path("defects")) {
                number = file.path("number").asText();
                document = planted.path("document").asText();
            }
        }
        cli.ok("reviewer", "--id", "li", "--name", "李评查");
        cli.ok("library", "create", library);
        cli.ok("import", department.toString(), "--library", library);
        cli.ok("mark", "add", number, document, "--page", "1", "--kind", "rectangle", "--box", "72,600,200,40",
                "--text", "请附原件", "--library", library);
    }

    @AfterAll
    static void restoreHome() {
        home.close();
    }

    private static JsonNode export(String... command) throws Exception {
        return cli.ok(Stream.concat(Arrays.stream(command), Stream.of("--json", "--library", library))
                .toArray(String[]::new)).json();
    }

    @Test
    void aCopyGoesToTheExportsOfTheLibraryUnlessAFileIsNamed() throws Exception {
        JsonNode report = export("export", "pdf", number, document);
        Path file = Path.of(report.path("file").asText());
        assertThat(file.getParent().getFileName()).hasToString("exports");
        assertThat(report.path("marks").asInt()).isEqualTo(1);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("/Square");
    }

    @Test
    void xfdfIsReadAgainAndKnown() throws Exception {
        Path file = temp.resolve("marks.xfdf");
        export("export", "xfdf", number, document, "--to", file.toString());
        JsonNode report = export("mark", "import", file.toString(), number, document, "--dry-run");
        assertThat(report.path("marks").asInt()).isZero();
        assertThat(report.path("duplicates").asInt()).isEqualTo(1);
    }

    @Test
    void aSummaryIsWrittenInBothForms() throws Exception {
        for (String form : new String[] {"pdf", "docx"}) {
            Path file = temp.resolve("summary." + form);
            assertThat(export("export", "marks", number, "--to", file.toString()).path("marks").asInt()).isEqualTo(1);
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThat(cli.run("export", "marks", number, "--to", "summary.txt", "--library", library).code())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(cli.run("export", "pdf", number, "no-such.pdf", "--library", library).code())
                .isEqualTo(ExitCodes.INPUT);
        assertThat(cli.run("export", "pdf", number, document, "--to", library + "/records/x.pdf", "--library", library)
                .code()).isEqualTo(ExitCodes.INPUT);
    }
}
