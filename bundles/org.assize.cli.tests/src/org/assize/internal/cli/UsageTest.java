package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class UsageTest {

    @TempDir
    Path temp;

    private final Cli cli = new Cli();

    @Test
    void wrong_usage_is_two_and_bad_input_three() {
        assertThat(cli.run("round", "vote").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(cli.run("no-such-command").code()).isEqualTo(ExitCodes.USAGE);
        Cli.Outcome missing = cli.run("search", "x", "--library", temp.resolve("none").toString());
        assertThat(missing.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("none");
        assertThat(cli.run("verify", "--library", temp.toString()).code()).isEqualTo(ExitCodes.INPUT);
    }

    @Test
    void an_unsound_checklist_is_named_with_the_reason() throws Exception {
        Path file = Files.writeString(temp.resolve("broken.checklist"), "<not a checklist");

        Cli.Outcome outcome = cli.run("checklist", "validate", file.toString());

        assertThat(outcome.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(outcome.err()).contains("broken.checklist");
    }

    @Test
    void the_built_in_checklists_are_listed() {
        assertThat(cli.ok("checklist", "list").out()).contains("urn:assize:checklist:administrative",
                "urn:assize:checklist:criminal");
        assertThat(cli.ok("checklist", "show", "urn:assize:checklist:criminal").out()).contains("2.1-a");
    }

    @Test
    void every_command_and_option_is_explained() {
        Deque<CommandLine> open = new ArrayDeque<>();
        open.add(AssizeCommand.line(new Terminal(new java.io.PrintWriter(System.out), new java.io.PrintWriter(
                System.err)), TestServices.create()));
        while (!open.isEmpty()) {
            CommandLine command = open.remove();
            open.addAll(command.getSubcommands().values());
            var spec = command.getCommandSpec();
            assertThat(command.getHelp().description()).as(spec.qualifiedName()).isNotBlank();
            spec.args().forEach(a -> assertThat(a.description()).as(spec.qualifiedName() + " " + a.paramLabel())
                    .isNotEmpty());
        }
    }

    @Test
    void doctor_finds_nothing_wrong() {
        assertThat(cli.ok("doctor").out()).contains("worker", "案卷");
    }
}
