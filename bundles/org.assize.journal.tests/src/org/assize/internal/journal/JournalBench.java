package org.assize.internal.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.Journal;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Journals;
import org.assize.journal.TestJournals;
import org.assize.journal.Verification;

/** Measures the journal on a real disk. Arguments: an empty directory and a number of entries. */
public final class JournalBench {

    private static final int BATCH = 500;

    private JournalBench() {
    }

    private interface Work {

        void run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        Author author = TestJournals.author(directory, "bench", "desk-1");
        Path records = directory.resolve("records");
        append(records, author, Math.min(count, 2000), 1, "warm-up, one by one");
        append(records, author, Math.min(count, 2000), 1, "one by one");
        append(records, author, count, BATCH, "in batches of " + BATCH);
        long size = Files.size(Chain.of(records, "bench", "desk-1").files().getFirst());
        System.out.printf("file 1: %.1f MB%n", size / 1e6);
        Verification[] result = new Verification[1];
        double seconds = seconds(() -> result[0] = new JournalVerifier().verify(records));
        System.out.printf("verify: %.0f entries/s (%d, ok %b)%n", result[0].entries() / seconds, result[0].entries(),
                result[0].ok());
        seconds = seconds(() -> Journals.open(records, author).close());
        System.out.printf("open: %.0f entries/s%n", result[0].entries() / seconds);
        try (Journal journal = Journals.openReadOnly(records)) {
            seconds = seconds(() -> {
                try (Stream<Entry> entries = journal.entries()) {
                    System.out.print(entries.count() + " ");
                }
            });
        }
        System.out.printf("read: %.0f entries/s%n", result[0].entries() / seconds);
    }

    private static void append(Path records, Author author, int count, int batch, String what) throws Exception {
        try (Journal journal = Journals.open(records, author)) {
            double seconds = seconds(() -> {
                for (int i = 0; i < count; i += batch) {
                    journal.append(batch == 1 ? List.of(TestJournals.draft(i)) : TestJournals.drafts(i, batch));
                }
            });
            System.out.printf("append %s: %.0f entries/s%n", what, count / seconds);
        }
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
