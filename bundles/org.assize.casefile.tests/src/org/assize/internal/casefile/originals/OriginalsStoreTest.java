package org.assize.internal.casefile.originals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.internal.casefile.folder.FileDigest;

class OriginalsStoreTest {

    @TempDir
    Path temp;

    private Path originals;
    private Original first;
    private Original second;

    @BeforeEach
    void files() throws IOException {
        originals = Files.createDirectories(temp.resolve("originals"));
        first = original("1.pdf", "one");
        second = original("2.pdf", "two");
    }

    @Test
    void a_full_disk_is_noticed_before_copying_and_leaves_nothing() {
        OriginalsStore store = new OriginalsStore(originals, Set.of(), () -> false, folder -> 1000);

        assertThatThrownBy(() -> store.store("1号", List.of(first, second)))
                .isInstanceOf(DiskFullException.class).hasMessageContaining(originals.toString());

        assertThat(files(originals)).isEmpty();
    }

    @Test
    void a_disk_that_fills_up_while_copying_leaves_nothing_half() {
        AtomicInteger asked = new AtomicInteger();
        OriginalsStore store = new OriginalsStore(originals, Set.of(), () -> false,
                folder -> asked.getAndIncrement() == 0 ? Long.MAX_VALUE : 0);
        Original gone = new Original(temp.resolve("gone.pdf"), "gone.pdf", "00", 3);

        assertThatThrownBy(() -> store.store("1号", List.of(first, gone)))
                .isInstanceOf(DiskFullException.class).hasCauseInstanceOf(IOException.class);

        assertThat(files(originals)).isEmpty();
    }

    @Test
    void a_source_that_changed_since_it_was_hashed_is_not_stored() throws Exception {
        OriginalsStore store = new OriginalsStore(originals, Set.of(), () -> false);
        Files.writeString(second.file(), "TWO");

        assertThatThrownBy(() -> store.store("1号", List.of(first, second)))
                .isInstanceOf(IOException.class).hasMessageContaining("2.pdf");

        assertThat(files(originals)).isEmpty();
    }

    @Test
    void cancelling_leaves_nothing_half() {
        AtomicInteger asked = new AtomicInteger();
        OriginalsStore store = new OriginalsStore(originals, Set.of(), () -> asked.incrementAndGet() > 2);

        assertThatThrownBy(() -> store.store("1号", List.of(first, second)))
                .isInstanceOf(OperationCanceledException.class);

        assertThat(files(originals)).isEmpty();
    }

    @Test
    void leavings_of_a_killed_run_are_cleared_away_after_a_day() throws Exception {
        Path old = Files.createDirectories(originals.resolve(".incoming/old"));
        Files.writeString(old.resolve("half.pdf"), "ha");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path young = Files.createDirectories(originals.resolve(".incoming/young"));

        new OriginalsStore(originals, Set.of(), () -> false).prepare();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private Original original(String name, String text) throws IOException {
        Path file = Files.writeString(temp.resolve(name), text);
        return new Original(file, name, FileDigest.of(file, () -> false).sha256(), text.length());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder) && !file.endsWith(".incoming")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
