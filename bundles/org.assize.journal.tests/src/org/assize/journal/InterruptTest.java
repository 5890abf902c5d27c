package org.assize.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interrupts reach neither the file nor the entries, whenever they come. */
class InterruptTest {

    private static final int THREADS = 4;
    private static final int APPENDS = 50;

    @TempDir
    Path directory;
    private final Queue<Entry> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @Test
    void appendsInAStormOfInterrupts() throws Exception {
        Path records = directory.resolve("records");
        Author author = TestJournals.author(directory, "li.na", "desk-1");
        CountDownLatch running = new CountDownLatch(THREADS);
        try (Journal journal = Journals.open(records, author)) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                threads.add(Thread.ofPlatform().start(() -> appendAll(journal, running)));
            }
            while (running.getCount() > 0) {
                threads.forEach(Thread::interrupt);
                Thread.onSpinWait();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(failures).isEmpty();
            assertThat(acknowledged).hasSize(THREADS * APPENDS);
            try (Stream<Entry> entries = journal.entries()) {
                assertThat(entries.filter(entry -> !entry.housekeeping())).containsExactlyInAnyOrderElementsOf(
                        acknowledged);
            }
        }
        assertThat(new JournalVerifier().verify(records)).isEqualTo(
                new Verification(THREADS * APPENDS + 1, List.of()));
    }

    private void appendAll(Journal journal, CountDownLatch running) {
        try {
            for (int i = 0; i < APPENDS; i++) {
                acknowledged.addAll(journal.append(List.of(TestJournals.draft(i))));
            }
        } catch (JournalException | RuntimeException e) {
            failures.add(e);
        } finally {
            running.countDown();
        }
    }

    @Test
    void opensReadsAndClosesInAnInterruptedThreadAndKeepsTheInterrupt() throws Exception {
        Path records = directory.resolve("records");
        Author author = TestJournals.author(directory, "li.na", "desk-1");
        Thread.currentThread().interrupt();
        try (Journal journal = Journals.open(records, author)) {
            journal.append(List.of(TestJournals.draft(1)));
            try (Stream<Entry> entries = journal.entries()) {
                assertThat(entries.count()).isEqualTo(2);
            }
            assertThat(journal.heads()).hasSize(1);
        }
        assertThat(new JournalVerifier().verify(records).ok()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }
}
