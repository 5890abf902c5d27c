package org.assize.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    /** SHA-256 of "abc", from FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path temp;

    @Test
    void a_hash_is_the_same_however_the_content_comes() throws Exception {
        assertThat(Sha256.of("abc")).isEqualTo(ABC);
        assertThat(Sha256.of(new byte[] {'a', 'b', 'c'})).isEqualTo(ABC);
        assertThat(Sha256.of(Files.writeString(temp.resolve("a"), "abc"))).isEqualTo(ABC);
        assertThat(new Sha256().add(ByteBuffer.wrap(new byte[] {'a'})).add(ByteBuffer.wrap(new byte[] {'b', 'c'}))
                .hex()).isEqualTo(ABC);
    }

    @Test
    void a_file_is_replaced_and_nothing_is_left_beside_it() throws Exception {
        Path file = temp.resolve("文件.json");
        AtomicFile.replace(file, new byte[] {1});
        AtomicFile.replace(file, new byte[] {2, 3});

        assertThat(Files.readAllBytes(file)).containsExactly(2, 3);
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void what_cannot_be_replaced_stays() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("folder/with"));

        assertThatThrownBy(() -> AtomicFile.replace(folder.getParent(), new byte[] {1}))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectory();
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).hasSize(1);
        }
    }
}
