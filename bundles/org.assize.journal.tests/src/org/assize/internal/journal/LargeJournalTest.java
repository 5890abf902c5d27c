package org.assize.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.journal.Author;
import org.assize.journal.ChildJvm;
import org.assize.journal.EntryDraft;
import org.assize.journal.Journal;
import org.assize.journal.Journals;
import org.assize.journal.TestJournals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Journals much larger than the memory of the process that reads them. */
class LargeJournalTest {

    private static final int MANY = 100_000;
    private static final int LARGE = 120;
    private static final int LARGE_BODY = 400_000;

    @TempDir
    Path directory;

    @Test
    void opensAndReadsAHundredThousandEntriesInLittleMemory() throws Exception {
        Path records = directory.resolve("records");
        LargeJournal.write(records, TestJournals.author(directory, "li.na", "desk-1"), MANY);
        assertThat(child("-Xmx32m", "read", records)).isEqualTo(MANY + " true");
    }

    @Test
    void verifiesLargeEntriesInLittleMemory() throws Exception {
        Path records = directory.resolve("records");
        Author author = TestJournals.author(directory, "li.na", "desk-1");
        List<EntryDraft> drafts = new ArrayList<>();
        for (int i = 0; i < LARGE / 4; i++) {
            drafts.add(new EntryDraft("frame.frozen", "frame-" + i, "",
                    JsonNodeFactory.instance.objectNode().put("text", "x".repeat(LARGE_BODY))));
        }
        try (Journal journal = Journals.open(records, author)) {
            for (int i = 0; i < 4; i++) {
                journal.append(drafts);
            }
        }
        assertThat(child("-Xmx40m", "verify", records)).isEqualTo(LARGE + 1 + " true");
    }

    private static String child(String memory, String what, Path records) throws Exception {
        Process process = ChildJvm.start(LargeJournal.class, List.of(memory), what, records.toString());
        String answer = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return answer;
    }
}
