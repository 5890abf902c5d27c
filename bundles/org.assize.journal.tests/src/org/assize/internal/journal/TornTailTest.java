package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.Journal;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Journals;
import org.assize.journal.Problem;
import org.assize.journal.Problem.Kind;
import org.assize.journal.TestJournals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An end that was never acknowledged is set aside and shown; an end that was acknowledged is not. */
class TornTailTest {

    @TempDir
    Path directory;
    private Author author;
    private Path records;
    private Path file;
    private Path checkpoint;
    private byte[] whole;
    private byte[] checkpointBefore;
    private int acknowledged;

    /** A journal with three entries and a checkpoint for them, and a fourth entry that a crash may have cut short. */
    @BeforeEach
    void writeJournal() throws Exception {
        author = TestJournals.author(directory, "li.na", "desk-1");
        records = TestJournals.write(directory, author, 2);
        file = records.resolve("li.na").resolve("desk-1").resolve("000001.jsonl");
        checkpoint = file.resolveSibling("checkpoint.json");
        checkpointBefore = Files.readAllBytes(checkpoint);
        acknowledged = (int) Files.size(file);
        TestJournals.write(directory, author, 1);
        whole = Files.readAllBytes(file);
    }

    private void crashAt(int length) throws Exception {
        Files.write(file, Arrays.copyOf(whole, length));
        Files.write(checkpoint, checkpointBefore);
    }

    @Test
    void setsEveryTornEndAsideAndGoesOn() throws Exception {
        for (int length = acknowledged + 1; length < whole.length; length += 29) {
            crashAt(length);
            List<Problem> before = new JournalVerifier().verify(records).problems();
            assertThat(before).filteredOn(problem -> problem.kind().damage()).singleElement()
                    .returns(Kind.TORN_TAIL, Problem::kind).returns(4L, Problem::line).returns(4L, Problem::seq);
            Path copy;
            try (Journal journal = Journals.open(records, author); Stream<Entry> entries = journal.entries()) {
                assertThat(journal.readOnly()).isFalse();
                assertThat(journal.problems()).extracting(Problem::kind).containsExactly(Kind.RECOVERED);
                copy = journal.problems().getFirst().file();
                assertThat(entries.map(Entry::seq)).containsExactly(1L, 2L, 3L);
            }
            assertThat(copy.getParent()).isEqualTo(file.resolveSibling("recovered"));
            assertThat(Files.readAllBytes(copy)).isEqualTo(Arrays.copyOfRange(whole, acknowledged, length));
            assertThat(Files.size(file)).isEqualTo(acknowledged);
            Files.delete(copy);
        }
    }

    @Test
    void recordsInTheChainThatSomethingWasSetAside() throws Exception {
        crashAt(whole.length - 10);
        try (Journal journal = Journals.open(records, author)) {
            assertThat(journal.append(TestJournals.drafts(1, 1))).extracting(Entry::seq).containsExactly(5L);
        }
        try (Journal journal = Journals.open(records, author); Stream<Entry> entries = journal.entries()) {
            assertThat(journal.problems()).isEmpty();
            assertThat(entries.filter(entry -> entry.type().equals(Entry.RECOVERED))).singleElement()
                    .satisfies(entry -> assertThat(entry.body().get("offset").asLong()).isEqualTo(acknowledged));
        }
        assertThat(new JournalVerifier().verify(records)).matches(result -> result.ok() && result.entries() == 5)
                .satisfies(result -> assertThat(result.problems()).extracting(Problem::kind)
                        .containsExactly(Kind.RECOVERED));
    }

    @Test
    void keepsAWholeEntryThatTheCheckpointDoesNotKnowYet() throws Exception {
        crashAt(whole.length);
        assertThat(new JournalVerifier().verify(records).problems()).isEmpty();
        try (Journal journal = Journals.open(records, author)) {
            assertThat(journal.problems()).isEmpty();
            assertThat(journal.append(TestJournals.drafts(1, 1))).extracting(Entry::seq).containsExactly(5L);
        }
    }

    @Test
    void doesNotSetAsideWhatWasAcknowledged() throws Exception {
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        try (Journal journal = Journals.open(records, author)) {
            assertThat(journal.readOnly()).isTrue();
            assertThat(journal.problems()).extracting(Problem::kind).containsExactly(Kind.UNREADABLE);
        }
        assertThat(Files.size(file)).isEqualTo(whole.length - 1);
        assertThat(file.resolveSibling("recovered")).doesNotExist();
    }

    @Test
    void doesNotSetAsideSomebodyElsesEnd() throws Exception {
        crashAt(whole.length - 10);
        try (Journal journal = Journals.open(records, TestJournals.author(directory, "zhao", "desk-1"))) {
            assertThat(journal.problems()).extracting(Problem::kind).containsExactly(Kind.TORN_TAIL);
            assertThat(journal.append(TestJournals.drafts(1, 1))).hasSize(1);
        }
        assertThat(Files.size(file)).isEqualTo(whole.length - 10);
    }

    @Test
    void startsAgainAfterACrashInTheVeryFirstAppend() throws Exception {
        for (int length : new int[] {0, 1, 100, acknowledged - 1}) {
            crashAt(length);
            Files.write(checkpoint, Checkpoint.of("li.na", "desk-1", 0, Seal.NO_HASH, author.key()).bytes());
            try (Journal journal = Journals.open(records, author); Stream<Entry> entries = journal.entries()) {
                assertThat(journal.readOnly()).as("%s", journal.problems()).isFalse();
                assertThat(entries.count()).isLessThan(3);
                journal.append(TestJournals.drafts(1, 1));
            }
            assertThat(new JournalVerifier().verify(records).ok()).isTrue();
        }
    }

    @Test
    void writesAMissingCheckpointAgainAndSaysSoInTheChain() throws Exception {
        Files.delete(checkpoint);
        try (Journal journal = Journals.open(records, author)) {
            assertThat(journal.problems()).extracting(Problem::kind).containsExactly(Kind.CHECKPOINT);
            journal.append(TestJournals.drafts(1, 1));
        }
        try (Journal journal = Journals.open(records, author); Stream<Entry> entries = journal.entries()) {
            assertThat(journal.problems()).isEmpty();
            assertThat(entries.map(Entry::type)).contains(Entry.RECOVERED);
        }
    }
}
