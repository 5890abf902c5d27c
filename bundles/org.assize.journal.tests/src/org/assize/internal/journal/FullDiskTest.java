package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.Journal;
import org.assize.journal.JournalException;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Problem.Kind;
import org.assize.journal.TestJournals;
import org.assize.journal.TrustedKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever change on disk fails, what was acknowledged stays and the journal goes on. */
class FullDiskTest {

    private static final int SMALL_FILES = 1500;
    private static final int APPENDS = 4;

    @TempDir
    Path directory;
    private Author author;
    private final FailNth disk = new FailNth();
    private final JournalSetup setup =
            new JournalSetup(disk, InstantSource.system(), TrustedKeys.asDeclared(), SMALL_FILES);
    private final List<String> acknowledged = new ArrayList<>();

    @BeforeEach
    void author() throws JournalException {
        author = TestJournals.author(directory, "li.na", "desk-1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsWhatWasAcknowledgedWhicheverChangeFails(boolean andAllAfter) throws Exception {
        boolean pending = false;
        for (int n = 1; !pending; n++) {
            Path records = directory.resolve("records-" + n);
            acknowledged.clear();
            disk.failAt(n, andAllAfter);
            int failed = appendAll(records);
            pending = disk.pending();
            disk.heal();
            assertThat(failed > 0 || pending || n > 1).isTrue();
            assertNothingLost(records, n);
        }
    }

    /** Opens once and goes on after failures. */
    private int appendAll(Path records) throws JournalException {
        int failed = 0;
        try (Journal journal = FileJournal.open(records, author, setup)) {
            for (int i = 0; i < APPENDS; i++) {
                try {
                    journal.append(TestJournals.drafts(i * 2, 2)).forEach(entry -> acknowledged.add(entry.subject()));
                } catch (JournalException e) {
                    assertThat(e).hasMessageContaining("No space left");
                    failed++;
                }
            }
            if (failed > 0 && !journal.readOnly()) {
                disk.heal();
                journal.append(TestJournals.drafts(100, 1)).forEach(entry -> acknowledged.add(entry.subject()));
            }
        }
        return failed;
    }

    private void assertNothingLost(Path records, int n) throws JournalException {
        try (Journal journal = FileJournal.open(records, author, setup); Stream<Entry> entries = journal.entries()) {
            assertThat(journal.readOnly()).as("failure %d", n).isFalse();
            assertThat(journal.problems()).as("failure %d", n).isEmpty();
            assertThat(entries.filter(entry -> !entry.housekeeping()).map(Entry::subject)).as("failure %d", n)
                    .containsExactlyElementsOf(acknowledged);
            journal.append(TestJournals.drafts(200, 1));
        }
        assertThat(new JournalVerifier().verify(records).problems()).as("failure %d", n)
                .noneMatch(problem -> problem.kind() != Kind.RECOVERED);
    }
}
