package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalFailureTest {

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int runBroken() {
        return runBroken(() -> {
            throw new IllegalStateException("nothing works today");
        });
    }

    private int runBroken(Runnable failure) {
        Services broken = new Services() {

            @Override
            public <T> T get(Class<T> type) {
                failure.run();
                throw new AssertionError("should have failed");
            }
        };
        return AssizeCommand.line(new Terminal(new PrintWriter(out), new PrintWriter(err)), broken)
                .execute("sample", temp.resolve("部门").toString());
    }

    @Test
    void what_happened_is_in_a_file_that_is_named() throws Exception {
        try (Home home = new Home(temp.resolve("home"))) {
            assertThat(runBroken()).isEqualTo(ExitCodes.INTERNAL);
        }

        Path file = files().getFirst();
        assertThat(err.toString()).contains(file.toString()).doesNotContain("nothing works", "\tat ").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readString(file)).startsWith("Assize ").contains("nothing works today", "\tat org.assize.");
    }

    @Test
    void an_incomplete_installation_is_an_internal_failure_too() throws Exception {
        try (Home home = new Home(temp.resolve("home"))) {
            assertThat(runBroken(() -> {
                throw new NoClassDefFoundError("org/example/Gone");
            })).isEqualTo(ExitCodes.INTERNAL);
        }

        assertThat(Files.readString(files().getFirst())).contains("org/example/Gone");
    }

    @Test
    void two_failures_are_two_files() throws Exception {
        try (Home home = new Home(temp.resolve("home"))) {
            runBroken();
            runBroken();
        }

        assertThat(files()).hasSize(2);
    }

    @Test
    void where_nothing_can_be_written_the_terminal_shows_it() throws Exception {
        Path home = Files.writeString(temp.resolve("home"), "a file where the directory should be");
        try (Home moved = new Home(home)) {
            assertThat(runBroken()).isEqualTo(ExitCodes.INTERNAL);
        }

        assertThat(err.toString()).contains("nothing works today", "\tat org.assize.");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("home/log"))) {
            return files.toList();
        }
    }
}
