package org.assize.internal.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command. One that only groups others prints their names. */
public abstract class CliCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Services services;

    protected CliCommand(Terminal terminal, Services services) {
        this.terminal = terminal;
        this.services = services;
    }

    protected final Terminal terminal() {
        return terminal;
    }

    protected final <T> T service(Class<T> type) {
        return services.get(type);
    }

    /** {@return what ends the command with this message, how it is used, and the exit code for wrong usage} */
    protected final ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public Integer call() throws Exception {
        spec.commandLine().usage(terminal.err());
        return ExitCodes.USAGE;
    }
}
