package org.assize.internal.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.recognition.Availability;
import org.assize.recognition.PageScan;
import org.assize.recognition.RecognitionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With a program in place of Tesseract that does what the test says. */
@Timeout(60)
class TesseractRecognizerTest {

    private static final String EXECUTABLE = Settings.NODE + ".executable";
    private static final String LANGUAGES = Settings.NODE + ".languages";

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhereScriptsRun() {
        assumeTrue(OperatingSystem.current() != OperatingSystem.WINDOWS);
    }

    @AfterEach
    void forget() {
        System.clearProperty(EXECUTABLE);
        System.clearProperty(LANGUAGES);
    }

    @Test
    void withoutTheProgramItSaysHowToGetIt() {
        System.setProperty(EXECUTABLE, folder.resolve("nowhere").toString());
        assertThat(missing()).contains("nowhere").contains(OperatingSystem.current().advice());
        assertThat(OperatingSystem.LINUX.advice()).contains("tesseract-ocr tesseract-ocr-chi-sim");
        assertThat(OperatingSystem.MAC.advice()).contains("brew install tesseract tesseract-lang");
        assertThat(OperatingSystem.WINDOWS.advice()).contains("UB Mannheim");
    }

    @Test
    void withoutChineseItSaysSoUnlessOtherLanguagesAreAskedFor() throws Exception {
        program("5.3.0", "eng osd", "");
        assertThat(missing()).contains("chi_sim");
        System.setProperty(LANGUAGES, "eng");
        assertThat(new TesseractRecognizer().availability())
                .isEqualTo(new Availability.Ready("Tesseract", "5.3.0", List.of("eng")));
        System.setProperty(LANGUAGES, "eng+tib");
        assertThat(missing()).contains("eng+tib");
    }

    @Test
    void aVersionThatIsTooOldIsNamed() throws Exception {
        program("3.04.01", "chi_sim", "");
        assertThat(missing()).contains("3.04.01");
    }

    @Test
    void aProgramThatIsNotTesseractIsNotUsed() throws Exception {
        script("exit 7");
        assertThat(new TesseractRecognizer().availability()).isInstanceOf(Availability.Missing.class);
    }

    @Test
    void thePageIsHandedOverAndTheWordsAreReadBack() throws Exception {
        program("5.3.0", "chi_sim", """
                head -c 15 page.pgm > '%1$s/head'
                echo "$*" >> '%1$s/arguments'
                echo "$OMP_THREAD_LIMIT $(nice)" > '%1$s/circumstances'
                pwd > '%1$s/scratch'
                case "$*" in *"--psm 11"*) exit;; esac
                printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t50\\t80\\t40\\t96\\t询问\\n'
                """.formatted(folder));
        assertThat(new TesseractRecognizer().recognize(scan(), () -> false)).singleElement()
                .satisfies(line -> assertThat(line.words()).singleElement().satisfies(word -> {
                    assertThat(word.text()).isEqualTo("询问");
                    assertThat(word.place()).isEqualTo(scan().place(100, 50, 180, 90));
                    assertThat(word.confidence()).isEqualTo(0.96f);
                }));
        assertThat(folder.resolve("head")).content().isEqualTo("P5\n200 100\n255\n");
        assertThat(folder.resolve("arguments")).content()
                .isEqualTo("page.pgm stdout --dpi 300 -l chi_sim --psm 3 tsv\n"
                        + "page.pgm stdout --dpi 300 -l chi_sim --psm 11 tsv\n");
        assertThat(folder.resolve("circumstances")).content().isEqualTo("1 19\n");
        assertThat(Path.of(Files.readString(folder.resolve("scratch")).strip())).doesNotExist();
    }

    @Test
    void nonsenseIsReadAgainTurnedIfItCanTellWhichWayUp() throws Exception {
        program("5.3.0", "chi_sim osd", """
                case "$*" in *"--psm 1"*) c=95 t=正;; *) c=20 t=五;; esac
                printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t50\\t80\\t40\\t%s\\t%s\\n' $c $t
                """);
        assertThat(new TesseractRecognizer().recognize(scan(), () -> false).getFirst().words().getFirst().text())
                .isEqualTo("正");
    }

    @Test
    void aFailureSaysWhatTheProgramSaid() throws Exception {
        program("5.3.0", "chi_sim", "echo first >&2; echo 'Image too large' >&2; exit 1");
        assertThatThrownBy(() -> new TesseractRecognizer().recognize(scan(), () -> false))
                .isInstanceOf(RecognitionException.class).hasMessageContaining("Image too large")
                .hasMessageContaining("1");
    }

    @Test
    void aProgramThatHangsIsKilled() throws Exception {
        program("5.3.0", "chi_sim", "echo $$ > '" + folder + "/pid'; exec sleep 600");
        assertThatThrownBy(() -> new TesseractRecognizer(Duration.ofSeconds(1)).recognize(scan(), () -> false))
                .isInstanceOf(RecognitionException.class);
        assertThat(ProcessHandle.of(pid())).isEmpty();
    }

    @Test
    void cancellingKillsTheProgram() throws Exception {
        program("5.3.0", "chi_sim", "echo $$ > '" + folder + "/pid'; exec sleep 600");
        AtomicBoolean cancelled = new AtomicBoolean();
        assertThatThrownBy(() -> new TesseractRecognizer().recognize(scan(),
                () -> cancelled.getAndSet(Files.exists(folder.resolve("pid")) && pidIsWritten())))
                .isInstanceOf(CancellationException.class);
        assertThat(ProcessHandle.of(pid())).isEmpty();
    }

    @Test
    void whatAKilledWorkbenchLeftIsDeleted() throws Exception {
        long dead = endedProcess();
        Path left = Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), "assize-ocr-" + dead + "-1"));
        Files.writeString(left.resolve("page.pgm"), "P5");
        try (ScratchFolder own = ScratchFolder.create()) {
            new TesseractRecognizer();
            assertThat(left).doesNotExist();
            assertThat(own.path()).exists();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.path())))
                    .isEqualTo("rwx------");
        }
    }

    private static long endedProcess() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    }

    private boolean pidIsWritten() {
        try {
            return Files.size(folder.resolve("pid")) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String missing() {
        return ((Availability.Missing) new TesseractRecognizer().availability()).advice();
    }

    private static PageScan scan() {
        return new PageScan(new PageImage(200, 100, new byte[200 * 100 * 3]), 300, PageGeometry.upright(48, 24));
    }

    /** A program that says version and languages as Tesseract does, and otherwise runs some lines. */
    private void program(String version, String languages, String otherwise) throws IOException {
        script("""
                case "$1" in
                --version) echo 'tesseract %s'; exit;;
                --list-langs) echo 'List of available languages (3):'; printf '%%s\\n' %s; exit;;
                esac
                """.formatted(version, languages) + otherwise);
    }

    private void script(String lines) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        System.setProperty(EXECUTABLE, program.toString());
    }
}
