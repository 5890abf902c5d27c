package org.assize.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.assize.recognition.PageReading.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizedTextsTest {

    private static final String HASH = "ab".repeat(32);
    private static final String OTHER = "cd".repeat(32);

    @TempDir
    private Path cache;

    @Test
    void aPageComesBackAsItWasKept() throws Exception {
        RecognizedPage page = Readings.page(3, 0.875f, "询问", "笔录", "𠮷", "Contract");
        texts().add(HASH, page);
        texts().add(HASH, Readings.page(7, 0));
        assertThat(texts().pages(HASH)).containsExactly(page, Readings.page(7, 0));
        assertThat(texts().page(HASH.toUpperCase(Locale.ROOT), 3)).contains(page);
        assertThat(texts().page(HASH, 4)).isEmpty();
        assertThat(texts().pages(OTHER)).isEmpty();
        assertThat(texts().readings(HASH)).containsExactly(new PageReading(3, State.TEXT, 0.875f),
                new PageReading(7, State.EMPTY, 0));
    }

    @Test
    void theLastReadingOfAPageCountsAndAFailureDoesNotUndoIt() throws Exception {
        FailedPage failure = new FailedPage(1, Readings.AT, "超时");
        texts().addFailure(HASH, failure);
        assertThat(texts().failures(HASH)).containsExactly(failure);
        texts().add(HASH, Readings.page(1, 0.5f, "旧"));
        texts().add(HASH, Readings.page(1, 0.9f, "新"));
        texts().addFailure(HASH, failure);
        assertThat(texts().pages(HASH)).containsExactly(Readings.page(1, 0.9f, "新"));
        assertThat(texts().failures(HASH)).isEmpty();
    }

    @Test
    void aPageThatACrashCutOffIsLostAloneWhereverTheCutIs() throws Exception {
        texts().add(HASH, Readings.page(1, 0.9f, "第一页"));
        long whole = Files.size(file());
        texts().add(HASH, Readings.page(2, 0.9f, "第二页"));
        byte[] both = Files.readAllBytes(file());
        for (int cut = (int) whole; cut < both.length; cut++) {
            Files.write(file(), Arrays.copyOf(both, cut));
            assertThat(texts().pages(HASH)).hasSize(1);
            RecognizedTexts texts = texts();
            texts.add(HASH, Readings.page(3, 0.9f, "第三页"));
            assertThat(texts.pages(HASH)).extracting(RecognizedPage::page).containsExactly(1, 3);
            assertThat(texts.takeNotices()).isEmpty();
        }
    }

    @Test
    void aFileCutOffInItsHeadIsBegunAnew() throws Exception {
        texts().add(HASH, Readings.page(1, 0.9f, "第一页"));
        Files.write(file(), new byte[] {'A', 's'});
        assertThat(texts().pages(HASH)).isEmpty();
        texts().add(HASH, Readings.page(2, 0.9f, "第二页"));
        assertThat(texts().pages(HASH)).containsExactly(Readings.page(2, 0.9f, "第二页"));
    }

    @Test
    void aDamagedPageIsDroppedWithANoticeAndCanBeReadAgain() throws Exception {
        texts().add(HASH, Readings.page(1, 0.9f, "第一页"));
        long first = Files.size(file());
        texts().add(HASH, Readings.page(2, 0.9f, "第二页"));
        flip(first - 5);
        RecognizedTexts texts = texts();
        assertThat(texts.pages(HASH)).containsExactly(Readings.page(2, 0.9f, "第二页"));
        assertThat(texts.takeNotices()).singleElement().asString().contains(file().toString());
        assertThat(texts.takeNotices()).isEmpty();
        texts.add(HASH, Readings.page(1, 0.9f, "第一页"));
        assertThat(texts.pages(HASH)).hasSize(2);
    }

    @Test
    void noDamagedByteIsFatal() throws Exception {
        texts().add(HASH, Readings.page(1, 0.9f, "第一页"));
        texts().add(HASH, Readings.page(2, 0.9f, "第二页"));
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            Files.write(file(), whole);
            flip(i);
            RecognizedTexts texts = texts();
            assertThat(texts.pages(HASH)).as("byte %d", i).isSubsetOf(Readings.page(1, 0.9f, "第一页"),
                    Readings.page(2, 0.9f, "第二页"));
            texts.add(HASH, Readings.page(3, 0.9f, "第三页"));
            assertThat(texts.page(HASH, 3)).as("byte %d", i).isPresent();
        }
    }

    @Test
    void readingsOfAnotherVersionAreReplaced() throws Exception {
        texts().add(HASH, Readings.page(1, 0.9f, "第一页"));
        flip(7);
        RecognizedTexts texts = texts();
        assertThat(texts.pages(HASH)).isEmpty();
        assertThat(texts.takeNotices()).hasSize(1);
        texts.add(HASH, Readings.page(1, 0.8f, "第一页"));
        assertThat(texts.pages(HASH)).containsExactly(Readings.page(1, 0.8f, "第一页"));
    }

    @Test
    void stampsTellWhatHasChanged() throws Exception {
        assertThat(texts().stamps()).isEmpty();
        texts().add(HASH, Readings.page(1, 0.9f, "第一页"));
        texts().add(OTHER, Readings.page(1, 0.9f, "第一页"));
        Map<String, Long> before = texts().stamps();
        assertThat(before).containsOnlyKeys(HASH, OTHER);
        texts().add(HASH, Readings.page(2, 0.9f, "第二页"));
        Map<String, Long> after = texts().stamps();
        assertThat(after.get(HASH)).isNotEqualTo(before.get(HASH));
        assertThat(after.get(OTHER)).isEqualTo(before.get(OTHER));
    }

    @Test
    void severalThreadsKeepPagesOfOneDocument() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Void>> kept = IntStream.rangeClosed(1, 80).mapToObj(page -> threads.submit(
                    (Callable<Void>) () -> {
                        texts().add(HASH, Readings.page(page, 0.9f, "第" + page + "页"));
                        return null;
                    })).toList();
            for (Future<Void> one : kept) {
                one.get();
            }
        }
        assertThat(texts().pages(HASH)).extracting(RecognizedPage::page)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void onlyHashesNameFiles() {
        assertThatThrownBy(() -> texts().pages("../../records")).isInstanceOf(IllegalArgumentException.class);
    }

    private RecognizedTexts texts() {
        return RecognizedTexts.in(cache);
    }

    private Path file() {
        return cache.resolve("recognized").resolve("ab").resolve(HASH + ".readings");
    }

    private void flip(long position) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            file.seek(position);
            int before = file.read();
            file.seek(position);
            file.write(before ^ 0x55);
        }
    }
}
