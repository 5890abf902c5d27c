package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.assize.cli.CommandOutput;
import org.assize.cli.CommandProvider;
import org.assize.internal.cli.contributed.ApiCommand;
import org.assize.internal.cli.contributed.ContributedCommands;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;

class ContributedCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_command_gets_what_was_typed_after_its_name_and_answers_with_its_code() {
        CommandProvider echo = new Echo("echo");

        assertThat(run(List.of(echo), "echo", "--help", "-x", "案卷", "--library=here")).isEqualTo(1);
        assertThat(out.toString()).isEqualToIgnoringNewLines("[--help, -x, 案卷, --library=here]");
    }

    @Test
    void the_command_of_the_product_is_one_of_them() {
        assertThat(run(List.of(new ApiCommand()), "api", "--json")).isZero();
        assertThat(out.toString()).contains("\"packages\"");
        assertThat(run(List.of(new ApiCommand()), "api", "more")).isEqualTo(2);
    }

    @Test
    void what_throws_is_named_and_the_command_line_lives() {
        CommandProvider bad = new Echo("bad") {
            @Override
            public int run(List<String> arguments, CommandOutput output) {
                throw new StackOverflowError();
            }
        };
        CommandProvider nameless = new Echo("") {
            @Override
            public String name() {
                throw new LinkageError("no name");
            }
        };
        List<CommandProvider> providers = List.of(nameless, bad, new Echo("echo"));

        assertThat(run(providers, "bad")).isEqualTo(4);
        assertThat(err.toString()).contains("bad").contains("StackOverflowError");
        assertThat(run(providers, "echo")).isEqualTo(1);
        assertThat(run(providers, "--help")).isZero();
        assertThat(out.toString()).contains("echo the summary");
    }

    @Test
    void names_that_are_taken_or_none_are_refused_and_told() {
        List<CommandProvider> providers = List.of(new Echo("doctor"), new Echo("Two Words"), new Echo("echo"));

        run(providers, "--help");

        assertThat(err.toString()).contains("doctor").contains("Two Words");
        assertThat(out.toString()).doesNotContain("doctor the summary").contains("echo the summary");
    }

    @Test
    void the_commands_of_the_product_do_not_ask_plugins() {
        Services none = new Services() {
            @Override
            public <T> T get(Class<T> type) {
                throw new AssertionError(type);
            }
        };
        assertThat(AssizeCommand.run(terminal(), none, "round", "--help")).isZero();
    }

    private int run(List<CommandProvider> providers, String... arguments) {
        ContributedCommands commands = new ContributedCommands(providers, PluginRegistry.ofProduct(),
                Containment.ofThisProcess());
        return AssizeCommand.run(terminal(), new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(commands);
            }
        }, arguments);
    }

    private Terminal terminal() {
        return new Terminal(new PrintWriter(out), new PrintWriter(err));
    }

    private static class Echo implements CommandProvider {

        private final String name;

        Echo(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String summary(Locale locale) {
            return name + " the summary";
        }

        @Override
        public int run(List<String> arguments, CommandOutput output) {
            output.line(arguments.toString());
            return PROBLEM;
        }
    }
}
