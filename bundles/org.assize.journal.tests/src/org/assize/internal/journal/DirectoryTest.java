package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.Journal;
import org.assize.journal.JournalException;
import org.assize.journal.Journals;
import org.assize.journal.Problem;
import org.assize.journal.Problem.Kind;
import org.assize.journal.TestJournals;
import org.assize.journal.TrustedKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directories that cannot be written to, and files that others touch while they are open. */
class DirectoryTest {

    @TempDir
    Path directory;
    private Path records;
    private Path file;
    private Author author;

    @BeforeEach
    void writeJournal() throws JournalException {
        author = TestJournals.author(directory, "li.na", "desk-1");
        records = TestJournals.write(directory, author, 2);
        file = records.resolve("li.na").resolve("desk-1").resolve("000001.jsonl");
    }

    @Test
    void isReadWhereItCannotBeWritten() throws Exception {
        FileOps denied = new ReadOnlyDisk();
        try (Journal journal = FileJournal.open(records, author,
                new JournalSetup(denied, JournalSetup.standard().clock(), TrustedKeys.asDeclared(), 1000))) {
            assertReadOnly(journal);
        }
    }

    @Test
    void isReadWhereTheSystemForbidsWriting() throws Exception {
        Path writerDirectory = file.getParent();
        Files.delete(writerDirectory.resolve(".lock"));
        assertThat(writerDirectory.toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(writerDirectory), "this user may write everywhere");
            try (Journal journal = Journals.open(records, author)) {
                assertReadOnly(journal);
            }
        } finally {
            assertThat(writerDirectory.toFile().setWritable(true)).isTrue();
        }
    }

    private void assertReadOnly(Journal journal) {
        assertThat(journal.readOnly()).isTrue();
        assertThat(journal.problems()).singleElement().returns(Kind.NOT_WRITABLE, Problem::kind)
                .satisfies(problem -> assertThat(problem.detail()).contains(file.getParent().toString()));
        try (Stream<Entry> entries = journal.entries()) {
            assertThat(entries.count()).isEqualTo(3);
        }
        assertThatThrownBy(() -> journal.append(TestJournals.drafts(1, 1))).isInstanceOf(JournalException.class)
                .hasMessageContaining(file.getParent().toString());
    }

    @Test
    void doesNotWriteIntoAFileThatSomethingElseChanged() throws Exception {
        try (Journal journal = Journals.open(records, author)) {
            journal.append(TestJournals.drafts(1, 1));
            byte[] good = Files.readAllBytes(file);
            for (byte[] other : List.of(new byte[] {'\n'}, good)) {
                Files.write(file, other, StandardOpenOption.APPEND);
                assertThatThrownBy(() -> journal.append(TestJournals.drafts(2, 1)))
                        .isInstanceOf(JournalException.class).hasMessageContaining(file.toString());
            }
            Files.write(file, good);
            assertThat(journal.append(TestJournals.drafts(3, 1))).extracting(Entry::seq).containsExactly(5L);
        }
    }

    @Test
    void doesNotWriteIntoAFileThatIsGone() throws Exception {
        try (Journal journal = Journals.open(records, author)) {
            journal.append(TestJournals.drafts(1, 1));
            Files.delete(file);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> journal.append(TestJournals.drafts(2, 1)))
                        .isInstanceOf(JournalException.class).hasMessageContaining(file.toString());
            }
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void cannotBeAFile() throws Exception {
        Path noDirectory = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> Journals.open(noDirectory, author)).isInstanceOf(JournalException.class)
                .hasMessageContaining(noDirectory.toString());
    }

    @Test
    void seesWhatOthersAddWhileItIsOpen() throws Exception {
        try (Journal journal = Journals.open(records, author)) {
            TestJournals.write(directory, TestJournals.author(directory, "zhao", "desk-9"), 1);
            try (Stream<Entry> entries = journal.entries()) {
                assertThat(entries.map(Entry::actor).distinct()).containsExactly("li.na", "zhao");
            }
            assertThat(journal.heads()).hasSize(2);
        }
    }

    /** Denies what a directory without write permission denies. */
    private static final class ReadOnlyDisk implements FileOps {

        @Override
        public AppendFile open(Path file, boolean create) throws IOException {
            throw new AccessDeniedException(file.toString());
        }

        @Override
        public void createDirectories(Path directory) throws IOException {
            throw new AccessDeniedException(directory.toString());
        }

        @Override
        public void replace(Path file, byte[] content) throws IOException {
            throw new AccessDeniedException(file.toString());
        }

        @Override
        public void forceDirectory(Path directory) throws IOException {
            throw new AccessDeniedException(directory.toString());
        }
    }
}
