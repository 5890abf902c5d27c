package org.assize.internal.cli;

import picocli.CommandLine;

/** Makes commands with what they print on and the services they run on. */
final class CommandFactory implements CommandLine.IFactory {

    private final Terminal terminal;
    private final Services services;

    CommandFactory(Terminal terminal, Services services) {
        this.terminal = terminal;
        this.services = services;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (CliCommand.class.isAssignableFrom(type)) {
            return type.getConstructor(Terminal.class, Services.class).newInstance(terminal, services);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
