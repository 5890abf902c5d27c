package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.EntryDraft;
import org.assize.journal.Journal;
import org.assize.journal.JournalException;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Problem.Kind;
import org.assize.journal.TestJournals;
import org.assize.journal.TrustedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power fails again and again; no acknowledged entry is lost and the journal always opens to write. */
class PowerFailureTest {

    private static final int SMALL_FILES = 8000;
    private static final int LIVES = 7;
    private static final int SEEDS = 8;

    @TempDir
    Path directory;
    private final List<String> acknowledged = new ArrayList<>();
    private List<String> uncertain = List.of();
    private int drafted;

    @Test
    void keepsWhatWasAcknowledged() throws Exception {
        Author author = TestJournals.author(directory, "li.na", "desk-1");
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Path records = directory.resolve("records-" + seed);
            acknowledged.clear();
            for (int life = 1; life <= LIVES; life++) {
                CrashFs disk = new CrashFs(random, random.nextInt(25));
                live(records, author, setup(disk), random);
                disk.powerFailure();
                assertNothingLost(records, author, "seed " + seed + ", life " + life);
            }
            assertThat(new JournalVerifier().verify(records).problems())
                    .noneMatch(problem -> problem.kind() != Kind.RECOVERED);
        }
    }

    private static JournalSetup setup(FileOps disk) {
        return new JournalSetup(disk, InstantSource.system(), TrustedKeys.asDeclared(), SMALL_FILES);
    }

    private void live(Path records, Author author, JournalSetup setup, Random random) throws JournalException {
        uncertain = List.of();
        try (Journal journal = FileJournal.open(records, author, setup)) {
            while (!journal.readOnly()) {
                int count = 1 + random.nextInt(random.nextBoolean() ? 2 : 9);
                List<EntryDraft> drafts = TestJournals.drafts(drafted, count);
                drafted += drafts.size();
                uncertain = drafts.stream().map(EntryDraft::subject).toList();
                journal.append(drafts);
                acknowledged.addAll(uncertain);
                uncertain = List.of();
            }
        } catch (JournalException e) {
            assertThat(e).hasMessageContaining("power failure");
        }
    }

    private void assertNothingLost(Path records, Author author, String when) throws JournalException {
        try (Journal journal = FileJournal.open(records, author, setup(new DiskFiles()));
                Stream<Entry> entries = journal.entries()) {
            assertThat(journal.readOnly()).as("%s: %s", when, journal.problems()).isFalse();
            List<String> found = entries.filter(entry -> !entry.housekeeping()).map(Entry::subject).toList();
            assertThat(found).as(when).hasSizeBetween(acknowledged.size(), acknowledged.size() + uncertain.size());
            acknowledged.addAll(uncertain.subList(0, found.size() - acknowledged.size()));
            assertThat(found).as(when).isEqualTo(acknowledged);
            journal.append(TestJournals.drafts(drafted++, 1)).forEach(entry -> acknowledged.add(entry.subject()));
        }
    }
}
