package org.assize.internal.cli.contributed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.assize.cli.CommandOutput;
import org.assize.cli.CommandProvider;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Terminal;
import org.assize.plugin.Containment;
import org.assize.plugin.Contribution;
import org.assize.plugin.ContributionException;
import org.assize.plugin.Contributions;
import org.assize.plugin.PluginRegistry;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Puts the commands of plugins below {@code assize}. Only asked when none of the product is called. */
@Component(service = ContributedCommands.class)
public final class ContributedCommands {

    private static final Duration TO_DESCRIBE = Duration.ofSeconds(2);
    /** A command may import for days; there is somebody who can end it. */
    private static final Duration TO_RUN = Duration.ofDays(30);
    private static final String NAME = "[a-z][a-z0-9-]*";

    private final Contributions<CommandProvider> commands;

    @Activate
    public ContributedCommands(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CommandProvider> commands,
            @Reference PluginRegistry plugins, @Reference Containment containment) {
        this.commands = new Contributions<>("command", commands, CommandProvider::name, plugins, containment);
    }

    /** Adds every command whose name is one and is free; the others are told. */
    public void addTo(CommandLine line, Terminal terminal) {
        for (Contribution command : commands.all()) {
            String plugin = command.plugin().display();
            if (!command.id().matches(NAME)) {
                terminal.message(NLS.bind(Messages.commandName, command.id(), plugin));
            } else if (line.getSubcommands().containsKey(command.id())) {
                terminal.message(NLS.bind(Messages.commandTaken, command.id(), plugin));
            } else {
                line.addSubcommand(command.id(), described(command, terminal));
            }
        }
    }

    /** Everything after the name is the command's own, what looks like an option too. */
    private CommandLine described(Contribution command, Terminal terminal) {
        PositionalParamSpec arguments = PositionalParamSpec.builder().arity("0..*").paramLabel("ARG")
                .type(String[].class).description(command.plugin().display()).build();
        CommandSpec spec = CommandSpec.wrapWithoutInspection(
                (Callable<Integer>) () -> run(command, arguments.getValue(), terminal));
        spec.addPositional(arguments);
        spec.usageMessage().description(commands.callOr(command.id(), TO_DESCRIBE,
                c -> c.summary(Locale.getDefault()), command.plugin().display()));
        return new CommandLine(spec).setUnmatchedOptionsArePositionalParams(true)
                .setOut(terminal.out()).setErr(terminal.err());
    }

    private int run(Contribution command, String @Nullable [] arguments, Terminal terminal) {
        List<String> given = arguments == null ? List.of() : List.of(arguments);
        try {
            return commands.call(command.id(), TO_RUN, c -> c.run(given, output(terminal)));
        } catch (ContributionException e) {
            terminal.message(e.getMessage());
            return ExitCodes.INTERNAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.INTERNAL;
        }
    }

    private static CommandOutput output(Terminal terminal) {
        return new CommandOutput() {

            @Override
            public void line(String text) {
                terminal.line(text);
            }

            @Override
            public void message(String text) {
                terminal.message(text);
            }

            @Override
            public void json(Object result) {
                terminal.json(result);
            }
        };
    }
}
