package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.Journal;
import org.assize.journal.JournalException;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Problem;
import org.assize.journal.Problem.Kind;
import org.assize.journal.TestJournals;
import org.assize.journal.TrustedKeys;
import org.assize.journal.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that goes backwards is shown, and changes the times but not the order. */
class ClockTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456789Z");

    @TempDir
    Path directory;
    private Path records;
    private Author one;
    private Author two;

    @BeforeEach
    void authors() throws JournalException {
        records = directory.resolve("records");
        one = TestJournals.author(directory, "a", "d");
        two = TestJournals.author(directory, "b", "d");
    }

    private Journal open(Author author, long... seconds) throws JournalException {
        Queue<Instant> times = new ArrayDeque<>();
        for (long second : seconds) {
            times.add(NOON.plusSeconds(second));
        }
        return FileJournal.open(records, author,
                new JournalSetup(new DiskFiles(), times::remove, TrustedKeys.asDeclared(), Long.MAX_VALUE));
    }

    @Test
    void isNotedWhenAnEntryIsWrittenAndWhenItIsRead() throws Exception {
        try (Journal journal = open(one, 100, 40, 50)) {
            journal.append(TestJournals.drafts(1, 1));
            assertThat(journal.problems()).isEmpty();
            journal.append(TestJournals.drafts(2, 1));
            assertThat(journal.problems()).extracting(Problem::kind).containsExactly(Kind.CLOCK);
            journal.append(TestJournals.drafts(3, 1));
        }
        Verification verification = new JournalVerifier().verify(records);
        assertThat(verification.ok()).isTrue();
        assertThat(verification.problems()).singleElement().returns(Kind.CLOCK, Problem::kind)
                .returns(3L, Problem::seq);
        try (Journal journal = open(one, 30)) {
            assertThat(journal.readOnly()).isFalse();
            journal.append(TestJournals.drafts(4, 1));
            assertThat(journal.problems()).extracting(Problem::kind).containsOnly(Kind.CLOCK).hasSize(2);
        }
    }

    @Test
    void doesNotChangeTheOrderWithinAChain() throws Exception {
        try (Journal journal = open(one, 0, 100, 40, 110)) {
            for (int i = 0; i < 4; i++) {
                journal.append(TestJournals.drafts(i, 1));
            }
        }
        try (Journal journal = open(two, 10, 60, 105)) {
            for (int i = 10; i < 13; i++) {
                journal.append(TestJournals.drafts(i, 1));
            }
            try (Stream<Entry> entries = journal.entries()) {
                assertThat(entries.filter(entry -> !entry.housekeeping()).map(Entry::subject)).isEqualTo(
                        List.of("case-0", "case-10", "case-11", "case-1", "case-2", "case-12", "case-3"));
            }
        }
    }

    @Test
    void countsWholeMilliseconds() throws Exception {
        try (Journal journal = open(one, 0)) {
            Instant at = journal.append(TestJournals.drafts(1, 1)).getFirst().at();
            assertThat(at).isEqualTo(Instant.parse("2026-11-21T12:00:00.123Z"));
        }
    }
}
