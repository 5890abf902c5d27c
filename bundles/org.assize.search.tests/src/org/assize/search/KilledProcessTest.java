package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.index.IndexWriter;
import org.assertj.core.api.Assertions;
import org.assize.document.TextExtractor;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.Sha256;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the midst of indexing. */
@Timeout(120)
class KilledProcessTest {

    private static final int DOCUMENTS = 400;

    @TempDir
    Path directory;

    /** The process to be killed: says each document it begins to read. */
    static final class Victim {

        private Victim() {
        }

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            TestArchive archive = archive(directory);
            archive.beforeReading = file -> System.out.println(file.getFileName());
            try (SearchIndex index = archive.open(directory.resolve("index"))) {
                index.update(null);
                System.out.println("updated");
                System.in.read();
            }
        }
    }

    @Test
    void whatWasCommittedIsThereAndTheRestIsReadAgain() throws Exception {
        archive(directory);
        for (int documents : new int[] {1, 40, 150}) {
            killAfter(documents);
            try (SearchIndex index = archive(directory).open(directory.resolve("index"))) {
                assertThat(index.search(new SearchRequest("盗窃", 0)).total()).isBetween(0L, (long) DOCUMENTS);
            }
        }

        TestArchive archive = archive(directory);
        try (SearchIndex index = archive.open(directory.resolve("index"))) {
            IndexReport report = index.update(null);
            assertThat(report.notices()).isEmpty();
            assertThat(report.extracted() + report.unchanged()).isEqualTo(DOCUMENTS);
            assertThat(index.search(new SearchRequest("盗窃", 0)).total()).isEqualTo(DOCUMENTS);
        }
    }

    @Test
    void nothingThatAnUpdateFinishedIsLost() throws Exception {
        archive(directory);
        killAfter(DOCUMENTS + 1);

        TestArchive archive = archive(directory);
        try (SearchIndex index = archive.open(directory.resolve("index"))) {
            assertThat(index.search(new SearchRequest("盗窃", 0)).total()).isEqualTo(DOCUMENTS);
            assertThat(index.update(null).extracted()).isZero();
        }
    }

    private static TestArchive archive(Path directory) throws IOException {
        TestArchive archive = new TestArchive(directory.resolve("files"));
        MixedText texts = new MixedText(4);
        for (int i = 0; i < DOCUMENTS; i++) {
            archive.put("A", i + ".txt", "盗窃" + texts.page(500));
        }
        return archive;
    }

    private void killAfter(int lines) throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", classPath(),
                Victim.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader output = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                assertThat(output.readLine()).as("line %d", i).isNotNull();
            }
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Found from the classes themselves, because the tests also run where there is no class path. */
    private static String classPath() throws URISyntaxException {
        Set<String> paths = new LinkedHashSet<>(
                Arrays.asList(System.getProperty("java.class.path").split(java.io.File.pathSeparator)));
        for (Class<?> type : new Class<?>[] {KilledProcessTest.class, SearchIndex.class, TextExtractor.class,
            RecognizedTexts.class, Sha256.class, IndexWriter.class, NLS.class, IProgressMonitor.class,
            Assertions.class}) {
            Path path = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            paths.add(path.toString());
            paths.add(path.resolve("target/classes").toString());
        }
        return String.join(java.io.File.pathSeparator, paths);
    }
}
