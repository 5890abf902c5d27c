package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

import org.assize.recognition.Availability;
import org.assize.recognition.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With scanned case files of the sample and, where it is installed, the real engine. */
@Timeout(300)
class OcrCommandTest {

    @TempDir
    private Path temp;

    private final Cli cli = new Cli();
    private Home home;
    private String library;

    @BeforeEach
    void scannedCaseFiles() throws Exception {
        home = new Home(temp.resolve("home"));
        library = temp.resolve("案卷库").toString();
        String department = temp.resolve("department").toString();
        cli.ok("sample", department, "--files", "1", "--months", "1", "--seed", "7", "--scans", "100");
        cli.ok("library", "create", library);
        cli.ok("import", department, "--library", library);
    }

    @AfterEach
    void restoreHome() {
        home.close();
    }

    @Test
    void scans_are_read_in_portions_and_then_found() throws Exception {
        assumeTrue(isInstalled());
        JsonNode first = cli.ok("ocr", "--library", library, "--limit", "1", "--json").json();
        assertThat(first.at("/engine").asText()).isEqualTo("Tesseract");
        assertThat(first.at("/withText").asInt()).isEqualTo(1);
        JsonNode between = cli.ok("ocr", "--library", library, "--status", "--json").json();
        assertThat(between.at("/withText").asInt()).isEqualTo(1);
        assertThat(between.at("/unread").asInt()).isPositive();
        assertThat(between.at("/failures").size()).isZero();
        int pages = 0;
        for (JsonNode band : between.at("/confidence")) {
            pages += band.at("/pages").asInt();
        }
        assertThat(pages).isEqualTo(1);
        assertThat(cli.ok("ocr", "--library", library, "--limit", "1").out()).contains("Tesseract");
        JsonNode found = cli.ok("search", "案", "--library", library, "--json").json();
        assertThat(found.at("/coverage/pagesRecognized").asInt()).isEqualTo(2);
        assertThat(found.at("/total").asInt()).isPositive();
    }

    @Test
    void without_an_engine_it_says_how_to_get_one() {
        System.setProperty("org.assize.plugins.ocr.executable", temp.resolve("nowhere").toString());
        try {
            Cli.Outcome outcome = cli.run("ocr", "--library", library);
            assertThat(outcome.code()).isEqualTo(ExitCodes.INPUT);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("nowhere");
            assertThat(cli.ok("ocr", "--library", library, "--status").out()).contains("nowhere");
        } finally {
            System.clearProperty("org.assize.plugins.ocr.executable");
        }
    }

    @Test
    void a_limit_that_reads_nothing_is_wrong_usage() {
        assertThat(cli.run("ocr", "--library", library, "--limit", "0").code()).isEqualTo(ExitCodes.USAGE);
    }

    private static boolean isInstalled() {
        return TestServices.create().get(Recognition.class).availability() instanceof Availability.Ready;
    }
}
