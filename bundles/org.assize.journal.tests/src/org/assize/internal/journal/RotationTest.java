package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.Journal;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Problem;
import org.assize.journal.Problem.Kind;
import org.assize.journal.TestJournals;
import org.assize.journal.TrustedKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain goes on from file to file, and whole files are missed like single lines. */
class RotationTest {

    private static final int ENTRIES = 9;
    private static final JournalSetup TWO_LINES_A_FILE =
            new JournalSetup(new DiskFiles(), InstantSource.system(), TrustedKeys.asDeclared(), 1000);

    @TempDir
    Path directory;
    private Path records;
    private List<Path> files;
    private Author author;

    @BeforeEach
    void writeJournal() throws Exception {
        author = TestJournals.author(directory, "li.na", "desk-1");
        records = directory.resolve("records");
        try (Journal journal = FileJournal.open(records, author, TWO_LINES_A_FILE)) {
            for (int i = 1; i < ENTRIES; i++) {
                journal.append(TestJournals.drafts(i, 1));
            }
        }
        files = Chain.of(records, "li.na", "desk-1").files();
    }

    @Test
    void continuesTheChainInTheNextFile() throws Exception {
        assertThat(files).hasSizeGreaterThan(3).extracting(file -> file.getFileName().toString())
                .startsWith("000001.jsonl", "000002.jsonl", "000003.jsonl");
        try (Journal journal = FileJournal.open(records, author, TWO_LINES_A_FILE);
                Stream<Entry> entries = journal.entries()) {
            assertThat(journal.problems()).isEmpty();
            assertThat(entries.map(Entry::seq)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
            assertThat(journal.append(TestJournals.drafts(1, 1))).extracting(Entry::seq).containsExactly(10L);
            assertThat(journal.heads()).containsExactly(journal.head().orElseThrow());
        }
        assertThat(verify()).isEmpty();
    }

    @Test
    void missesAFileInTheMiddle() throws Exception {
        Files.delete(files.get(1));
        assertThat(verify()).singleElement().returns(Kind.MISSING, Problem::kind)
                .returns(files.get(2), Problem::file).returns(1L, Problem::line);
    }

    @Test
    void missesTheLastFile() throws Exception {
        Files.delete(files.getLast());
        assertThat(verify()).singleElement().returns(Kind.TRUNCATED, Problem::kind);
    }

    @Test
    void noticesSwappedAndRepeatedFiles() throws Exception {
        Path aside = files.get(1).resolveSibling("aside");
        Files.move(files.get(1), aside);
        Files.move(files.get(2), files.get(1));
        Files.move(aside, files.get(2));
        assertThat(verify()).isNotEmpty().allMatch(problem -> problem.kind() == Kind.REORDERED);
        Files.copy(files.get(0), files.get(1), StandardCopyOption.REPLACE_EXISTING);
        assertThat(verify()).extracting(Problem::kind).contains(Kind.INSERTED, Kind.MISSING);
    }

    @Test
    void namesTheFileOfAChange() throws Exception {
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(verify()).isNotEmpty().first().returns(file, Problem::file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
    }

    @Test
    void noticesAnUnfinishedLineBeforeTheLastFile() throws Exception {
        byte[] bytes = Files.readAllBytes(files.get(1));
        Files.write(files.get(1), Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(verify()).singleElement().returns(Kind.UNREADABLE, Problem::kind)
                .returns(files.get(1), Problem::file);
    }

    private List<Problem> verify() {
        return new JournalVerifier().verify(records).problems();
    }
}
