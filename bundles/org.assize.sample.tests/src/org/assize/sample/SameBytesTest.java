package org.assize.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {

    @TempDir
    Path folder;

    @Test
    void theSameOptionsGiveTheSamePdfFilesAndScans() throws Exception {
        SampleOptions options = new SampleOptions(3, 2, 4711, 30, false);
        assertThat(hash(write("one", options))).isEqualTo(hash(write("two", options)));
    }

    @Test
    void theSameOptionsGiveTheSameTextFiles() throws Exception {
        SampleOptions options = new SampleOptions(40, 6, -5, 0, true);
        assertThat(hash(write("one", options))).isEqualTo(hash(write("two", options)));
    }

    @Test
    void anotherSeedGivesAnotherDepartment() throws Exception {
        Path one = write("one", new SampleOptions(10, 2, 1, 0, true));
        Path two = write("two", new SampleOptions(10, 2, 2, 0, true));
        assertThat(hash(one)).isNotEqualTo(hash(two));
    }

    private Path write(String name, SampleOptions options) throws IOException {
        return Department.write(folder.resolve(name), options).folder();
    }

    private static String hash(Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
