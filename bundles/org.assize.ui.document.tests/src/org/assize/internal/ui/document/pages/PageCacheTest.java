package org.assize.internal.ui.document.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;

import org.assize.document.PageImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCacheTest {

    private static final String ONE = "ab" + "1".repeat(62);
    private static final String TWO = "cd" + "2".repeat(62);

    @TempDir
    private Path folder;
    private PageCache cache;

    @BeforeEach
    void open() {
        cache = new PageCache(folder.resolve("thumbnails"));
    }

    @Test
    void nothingIsKnownOfADocumentThatWasNeverThere() throws IOException {
        assertThat(cache.pages(ONE)).isZero();
        assertThat(cache.picture(ONE, 1)).isEmpty();
        cache.trim(0);
    }

    @Test
    void countsAndPicturesAreFoundAgain() throws IOException {
        cache.putPages(ONE, 14);
        cache.putPicture(ONE, 3, grey(200));

        assertThat(new PageCache(folder.resolve("thumbnails")).pages(ONE)).isEqualTo(14);
        PageImage kept = cache.picture(ONE, 3).orElseThrow();
        assertThat(kept.width()).isEqualTo(40);
        assertThat(kept.height()).isEqualTo(60);
        assertThat(kept.bgr()[100] & 0xFF).isBetween(190, 210);
        assertThat(cache.picture(ONE, 4)).isEmpty();
    }

    @Test
    void aDocumentWithoutAHashIsNotKept() throws IOException {
        cache.putPages("", 14);
        cache.putPicture("", 1, grey(1));

        assertThat(cache.pages("")).isZero();
        assertThat(cache.picture("", 1)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsDamagedCountsAsMissing() throws IOException {
        cache.putPages(ONE, 14);
        cache.putPicture(ONE, 1, grey(1));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "rubbish");
            }
        }

        assertThat(cache.pages(ONE)).isZero();
        assertThat(cache.picture(ONE, 1)).isEmpty();
        cache.putPages(ONE, 3);
        assertThat(cache.pages(ONE)).isEqualTo(3);
    }

    @Test
    void theDocumentsLeftAloneLongestAreDroppedFirst() throws IOException {
        cache.putPicture(ONE, 1, grey(1));
        cache.putPicture(TWO, 1, grey(2));
        Files.setLastModifiedTime(folder.resolve("thumbnails").resolve("ab").resolve(ONE),
                FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        long one = Files.size(folder.resolve("thumbnails").resolve("cd").resolve(TWO).resolve("1.jpg"));

        cache.trim(one);

        assertThat(cache.picture(ONE, 1)).isEmpty();
        assertThat(cache.picture(TWO, 1)).isPresent();
    }

    private static PageImage grey(int light) {
        byte[] bgr = new byte[40 * 60 * 3];
        Arrays.fill(bgr, (byte) light);
        return new PageImage(40, 60, bgr);
    }
}
