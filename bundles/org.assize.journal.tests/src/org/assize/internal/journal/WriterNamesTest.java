package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.Journal;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Journals;
import org.assize.journal.SigningKey;
import org.assize.journal.TestJournals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterNamesTest {

    private static final List<String> ODD = List.of("王伟", "王芳", "LI.NA", "Li.Na", "con", "com1", "lpt9.txt", "aux",
            "..", ".", "a/b", "a\\b", "a:b", "a*?", ".hidden", "trailing.", " space ", "-x", "x".repeat(200),
            "x".repeat(199) + "y", "é", "e\u0301", "\ud83d\ude00", "a~b", "%41");

    @TempDir
    Path directory;

    @Test
    void leavesPlainNamesAlone() {
        for (String name : List.of("li.na", "desk-1", "a", "0815", "legal_affairs.02", "console", "com")) {
            assertThat(WriterNames.directoryFor(name)).isEqualTo(name);
        }
    }

    @Test
    void givesOddNamesSafeAndDifferentDirectories() {
        Set<String> directories = new HashSet<>();
        for (String name : ODD) {
            String safe = WriterNames.directoryFor(name);
            assertThat(safe).matches("[a-z0-9_]+~[0-9a-f]{16}").hasSizeLessThan(60).isLowerCase();
            assertThat(directories.add(safe.toLowerCase(Locale.ROOT))).as(name).isTrue();
        }
    }

    @Test
    void keepsTheNamesInTheEntries() throws Exception {
        Path records = directory.resolve("records");
        SigningKey key = SigningKey.openOrCreate(directory.resolve("key.p12"), new char[0]);
        for (String name : ODD) {
            Author author = new Author(name, device(name), TestJournals.APP, key);
            try (Journal journal = Journals.open(records, author)) {
                Entry entry = journal.append(List.of(TestJournals.draft(1))).getFirst();
                assertThat(entry.actor()).isEqualTo(name);
            }
        }
        try (Journal journal = Journals.openReadOnly(records)) {
            assertThat(journal.heads()).extracting(head -> head.actor()).containsExactlyInAnyOrderElementsOf(ODD);
            assertThat(journal.heads()).allMatch(head -> head.device().equals(device(head.actor())));
        }
        assertThat(Files.list(records)).hasSize(ODD.size());
        assertThat(new JournalVerifier().verify(records).problems()).isEmpty();
    }

    private static String device(String actor) {
        return "PC " + actor.hashCode();
    }
}
