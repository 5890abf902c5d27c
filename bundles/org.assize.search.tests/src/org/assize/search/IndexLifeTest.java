package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IndexLifeTest {

    private static final int DOCUMENTS = 40;

    @TempDir
    Path directory;
    private TestArchive archive;
    private SearchIndex index;

    @BeforeEach
    void open() throws Exception {
        archive = new TestArchive(directory.resolve("files"));
        for (int i = 0; i < DOCUMENTS; i++) {
            archive.put("A", i + ".txt", "盗窃" + i);
        }
        index = archive.open(directory.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aCancelledUpdateKeepsWhatIsDoneAndTheNextGoesOn() throws Exception {
        // Who asks for the second time has done what follows from the first answer.
        CountDownLatch noticed = new CountDownLatch(2);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                if (super.isCanceled()) {
                    noticed.countDown();
                }
                return super.isCanceled();
            }
        };
        archive.beforeReading = file -> {
            if (archive.extracted.size() >= 5) {
                monitor.setCanceled(true);
                await(noticed);
            }
        };

        IndexReport stopped = index.update(monitor);
        archive.beforeReading = file -> { };

        assertThat(stopped.cancelled()).isTrue();
        assertThat(stopped.extracted()).isBetween(5, DOCUMENTS - 1);
        assertThat(total()).isEqualTo(stopped.extracted());
        assertThat(index.coverage().documentsNotIndexed()).isEqualTo(DOCUMENTS - stopped.extracted());
        IndexReport resumed = index.update(new NullProgressMonitor());
        assertThat(resumed.extracted()).isEqualTo(DOCUMENTS - stopped.extracted());
        assertThat(resumed.cancelled()).isFalse();
        assertThat(total()).isEqualTo(DOCUMENTS);
    }

    @Test
    void progressIsShownInDocuments() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                if (name.contains(".txt")) {
                    seen.countDown();
                }
            }
        };
        archive.beforeReading = file -> await(seen);

        index.update(monitor);

        assertThat(seen.getCount()).isZero();
    }

    @Test
    void searchingGoesOnDuringAnUpdateAndSeesNewDocuments() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        archive.beforeReading = file -> {
            if (archive.extracted.size() >= DOCUMENTS / 2) {
                await(release);
            }
        };
        CompletableFuture<IndexReport> update = CompletableFuture.supplyAsync(() -> updateUnchecked(index));

        eventually(() -> totalUnchecked() >= DOCUMENTS / 2 - 2);
        assertThat(update).isNotDone();
        assertThat(index.coverage().documentsNotIndexed()).isPositive();
        release.countDown();

        assertThat(update.get().extracted()).isEqualTo(DOCUMENTS);
        assertThat(total()).isEqualTo(DOCUMENTS);
    }

    @Test
    void anInterruptHarmsNothing() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            updateUnchecked(index);
            flag.complete(Thread.currentThread().isInterrupted());
        });
        archive.beforeReading = file -> await(release);
        caller.start();
        for (int i = 0; i < 1000; i++) {
            caller.interrupt();
        }
        release.countDown();

        assertThat(flag.get(30, TimeUnit.SECONDS)).isTrue();
        Thread.currentThread().interrupt();
        assertThat(totalUnchecked()).isBetween(0L, (long) DOCUMENTS);
        assertThat(index.update(null).cancelled()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(index.update(null).cancelled()).isFalse();
        assertThat(total()).isEqualTo(DOCUMENTS);
    }

    @Test
    void aSecondProcessIsToldThatTheIndexIsBeingWrittenButCanSearch() throws Exception {
        index.update(null);
        archive.put("A", "new.txt", "盗窃");
        CountDownLatch release = new CountDownLatch(1);
        archive.beforeReading = file -> await(release);
        CompletableFuture<IndexReport> update = CompletableFuture.supplyAsync(() -> updateUnchecked(index));
        eventually(() -> archive.extracted.size() == DOCUMENTS);

        try (SearchIndex other = archive.open(directory.resolve("index"))) {
            assertThat(other.search(new SearchRequest("盗窃", 0)).total()).isEqualTo(DOCUMENTS);
            assertThatExceptionOfType(SearchException.class).isThrownBy(() -> other.update(null))
                    .withMessageContaining(directory.resolve("index").toString());
            release.countDown();
            update.get();
            eventually(() -> searchUnchecked(other) == DOCUMENTS + 1);
            assertThat(other.update(null).unchanged()).isEqualTo(DOCUMENTS + 1);
        }
    }

    @Test
    void updatesAtTheSameTimeRunOneAfterTheOther() throws Exception {
        CompletableFuture<IndexReport> first = CompletableFuture.supplyAsync(() -> updateUnchecked(index));
        CompletableFuture<IndexReport> second = CompletableFuture.supplyAsync(() -> updateUnchecked(index));

        assertThat(first.get().extracted() + second.get().extracted()).isEqualTo(DOCUMENTS);
    }

    @Test
    void closingEndsAnUpdateAndKeepsWhatIsDone() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        archive.beforeReading = file -> {
            if (archive.extracted.size() > 3) {
                await(release);
            }
        };
        CompletableFuture<IndexReport> update = CompletableFuture.supplyAsync(() -> updateUnchecked(index));
        eventually(() -> archive.extracted.size() > 3);
        Thread closer = new Thread(index::close);
        closer.start();
        eventually(() -> closer.getState() == Thread.State.TIMED_WAITING);
        release.countDown();
        closer.join();

        int done = update.get().extracted();
        assertThat(done).isBetween(1, DOCUMENTS - 1);
        assertThatExceptionOfType(SearchException.class).isThrownBy(this::total);
        assertThatExceptionOfType(SearchException.class).isThrownBy(() -> index.update(null));
        index = archive.open(directory.resolve("index"));
        assertThat(total()).isEqualTo(done);
    }

    private long total() throws SearchException {
        return index.search(new SearchRequest("盗窃", 0)).total();
    }

    private long totalUnchecked() {
        return searchUnchecked(index);
    }

    private static long searchUnchecked(SearchIndex index) {
        try {
            return index.search(new SearchRequest("盗窃", 0)).total();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IndexReport updateUnchecked(SearchIndex index) {
        try {
            return index.update(null);
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eventually(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException("an index thread was interrupted", e);
        }
    }
}
