package org.assize.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.assize.journal.Problem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes at one journal, and processes that die. */
class ProcessTest {

    private static final int KILLS = 3;

    @TempDir
    Path directory;
    private Path records;
    private Author author;

    @BeforeEach
    void author() throws JournalException {
        records = directory.resolve("records");
        author = TestJournals.author(directory, "li.na", "desk-1");
    }

    @Test
    void losesNoAcknowledgedEntryWhenTheProcessIsKilled() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < KILLS; i++) {
            long acknowledged = 0;
            try (ChildWriter child = ChildWriter.start(directory, "li.na", "desk-1")) {
                for (int appends = 5 + random.nextInt(60); appends > 0; appends--) {
                    acknowledged = child.acknowledged();
                }
                acknowledged = child.kill(acknowledged);
            }
            assertThat(new JournalVerifier().verify(records).problems())
                    .noneMatch(problem -> problem.kind() != Kind.TORN_TAIL && problem.kind() != Kind.RECOVERED);
            try (Journal journal = Journals.open(records, author); Stream<Entry> entries = journal.entries()) {
                assertThat(journal.readOnly()).isFalse();
                assertThat(entries.count()).isGreaterThanOrEqualTo(acknowledged);
                journal.append(List.of(TestJournals.draft(1)));
            }
        }
        assertThat(new JournalVerifier().verify(records).ok()).isTrue();
    }

    @Test
    void tellsWhoIsWriting() throws Exception {
        try (ChildWriter child = ChildWriter.start(directory, "li.na", "desk-1")) {
            child.acknowledged();
            try (Journal second = Journals.open(records, author)) {
                assertThat(second.readOnly()).isTrue();
                Problem problem = second.problems().stream().filter(p -> p.kind() == Kind.LOCKED).findFirst()
                        .orElseThrow();
                assertThat(problem.detail()).contains(String.valueOf(child.pid()), System.getProperty("user.name"));
            }
            try (Journal other = Journals.open(records, TestJournals.author(directory, "zhao", "desk-1"))) {
                assertThat(other.append(List.of(TestJournals.draft(1)))).hasSize(1);
            }
            child.kill(0);
        }
        try (Journal journal = Journals.open(records, author)) {
            assertThat(journal.readOnly()).isFalse();
        }
    }

    @Test
    void letsOnlyOneWriteInOneProcess() throws Exception {
        try (Journal first = Journals.open(records, author)) {
            try (Journal second = Journals.open(records, author)) {
                assertThat(second.readOnly()).isTrue();
                assertThat(second.problems()).extracting(Problem::kind).containsExactly(Kind.LOCKED);
            }
            first.append(List.of(TestJournals.draft(1)));
            try (ChildWriter child = ChildWriter.start(directory, "zhao", "desk-1")) {
                child.acknowledged();
            }
        }
        try (Journal third = Journals.open(records, author)) {
            assertThat(third.readOnly()).isFalse();
        }
    }
}
