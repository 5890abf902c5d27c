package org.assize.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

class JournalTest {

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
    void returnsWhatItWroteAndReadsItAgain() throws Exception {
        List<Entry> written;
        try (Journal journal = Journals.open(records, author)) {
            assertThat(journal.head()).isEmpty();
            written = journal.append(TestJournals.drafts(1, 3));
            assertThat(entries(journal)).endsWith(written.toArray(Entry[]::new)).hasSize(4);
        }
        assertThat(written).extracting(Entry::seq).containsExactly(2L, 3L, 4L);
        assertThat(written).extracting(Entry::subject).containsExactly("case-1", "case-2", "case-3");
        assertThat(written).extracting(Entry::via).containsExactly("", "", "org.example.check");
        assertThat(written.get(2).body()).isEqualTo(TestJournals.draft(3).body());
        assertThat(written).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("li.na");
            assertThat(entry.device()).isEqualTo("desk-1");
            assertThat(entry.app()).isEqualTo(TestJournals.APP);
            assertThat(entry.at()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        });
        try (Journal journal = Journals.openReadOnly(records)) {
            assertThat(entries(journal)).endsWith(written.toArray(Entry[]::new));
        }
    }

    @Test
    void continuesTheChainWhenOpenedAgain() throws Exception {
        Entry last = null;
        for (int i = 1; i <= 3; i++) {
            try (Journal journal = Journals.open(records, author)) {
                assertThat(journal.problems()).isEmpty();
                Entry entry = journal.append(List.of(TestJournals.draft(i))).getFirst();
                assertThat(entry.seq()).isEqualTo(i + 1);
                if (last != null) {
                    assertThat(entry.prev()).isEqualTo(last.hash());
                }
                assertThat(journal.head()).contains(new JournalHead("li.na", "desk-1", i + 1, entry.hash()));
                last = entry;
            }
        }
        assertThat(new JournalVerifier().verify(records)).isEqualTo(new Verification(4, List.of()));
    }

    @Test
    void writesNothingBeforeTheFirstEntry() throws Exception {
        try (Journal journal = Journals.open(records, author)) {
            journal.append(List.of());
            assertThat(journal.heads()).isEmpty();
        }
        assertThat(new JournalVerifier().verify(records)).isEqualTo(new Verification(0, List.of()));
    }

    @Test
    void declaresKeyAndFormatFirst() throws Exception {
        TestJournals.write(directory, author, 1);
        try (Journal journal = Journals.openReadOnly(records)) {
            Entry first = entries(journal).getFirst();
            assertThat(first.type()).isEqualTo(Entry.OPENED);
            assertThat(first.housekeeping()).isTrue();
            assertThat(first.prev()).isEqualTo("0".repeat(64));
            assertThat(first.body().get("format").asText()).isEqualTo("assize-journal/1");
            assertThat(first.body().get("publicKey").binaryValue()).isEqualTo(author.key().publicKey().getEncoded());
        }
    }

    @Test
    void givesEntriesThatTheDraftsNoLongerReach() throws Exception {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("score", 90);
        try (Journal journal = Journals.open(records, author)) {
            Entry entry = journal.append(List.of(new EntryDraft("t", "", "", body))).getFirst();
            body.put("score", 100);
            assertThat(entry.body().get("score").intValue()).isEqualTo(90);
        }
    }

    @Test
    void refusesWhatCannotBeSignedAndGoesOn() throws Exception {
        ObjectNode large = JsonNodeFactory.instance.objectNode().put("amount", 9007199254740993L);
        ObjectNode half = JsonNodeFactory.instance.objectNode().put("text", "\ud83d");
        ObjectNode binary = JsonNodeFactory.instance.objectNode().put("bytes", new byte[3]);
        try (Journal journal = Journals.open(records, author)) {
            for (ObjectNode body : List.of(large, half, binary)) {
                assertThatThrownBy(() -> journal.append(List.of(new EntryDraft("a.type", "", "", body))))
                        .isInstanceOf(JournalException.class).hasMessageContaining("a.type");
            }
            assertThat(journal.append(List.of(TestJournals.draft(1)))).extracting(Entry::seq).containsExactly(2L);
        }
        assertThat(new JournalVerifier().verify(records).ok()).isTrue();
    }

    @Test
    void mergesSeveralWritersByTimeAndKeepsEachChainInOrder() throws Exception {
        Author other = TestJournals.author(directory, "王伟", "LAPTOP-7");
        try (Journal one = Journals.open(records, author); Journal two = Journals.open(records, other)) {
            for (int i = 0; i < 20; i++) {
                (i % 3 == 0 ? one : two).append(List.of(TestJournals.draft(i)));
            }
            List<Entry> all = entries(one);
            assertThat(all).hasSize(22).isEqualTo(entries(two));
            assertThat(all).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            for (String actor : List.of("li.na", "王伟")) {
                assertThat(all.stream().filter(entry -> entry.actor().equals(actor)).map(Entry::seq).toList())
                        .isSorted().doesNotHaveDuplicates();
            }
            assertThat(one.heads()).containsExactlyInAnyOrder(one.head().orElseThrow(), two.head().orElseThrow())
                    .isEqualTo(two.heads());
        }
    }

    @Test
    void cannotBeWrittenAfterClosing() throws Exception {
        Journal journal = Journals.open(records, author);
        journal.close();
        journal.close();
        assertThatThrownBy(() -> journal.append(List.of(TestJournals.draft(1)))).isInstanceOf(JournalException.class)
                .hasMessageContaining(records.toString());
    }

    @Test
    void cannotBeWrittenWhenOpenedToRead() throws Exception {
        TestJournals.write(directory, author, 1);
        try (Journal journal = Journals.openReadOnly(records)) {
            assertThat(journal.readOnly()).isTrue();
            assertThat(journal.problems()).isEmpty();
            assertThatThrownBy(() -> journal.append(List.of(TestJournals.draft(1))))
                    .isInstanceOf(JournalException.class).hasMessageContaining(records.toString());
        }
    }

    @Test
    void opensToReadEvenIfThereIsNothing() throws Exception {
        try (Journal journal = Journals.openReadOnly(records)) {
            assertThat(entries(journal)).isEmpty();
            assertThat(journal.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.MISSING);
        }
        assertThat(Files.exists(records)).isFalse();
    }

    private static List<Entry> entries(Journal journal) {
        try (Stream<Entry> entries = journal.entries()) {
            return entries.toList();
        }
    }
}
