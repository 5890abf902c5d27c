package org.assize.internal.cli.plugin;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.install.PluginException;
import org.assize.install.RepositorySigner;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a p2 repository and packs it as a zip. For those who publish plugins. */
@Command(name = "sign", mixinStandardHelpOptions = true)
public final class PluginSignCommand extends CliCommand {

    private static final String PASSWORD = "ASSIZE_KEYSTORE_PASSWORD";

    @Parameters(paramLabel = "REPOSITORY", descriptionKey = "plugin.repository")
    private Path repository = Path.of("");

    @Option(names = "--keystore", required = true, paramLabel = "FILE", descriptionKey = "plugin.keystore")
    private Path keyStore = Path.of("");

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "plugin.password")
    private @Nullable Path passwordFile;

    @Option(names = "--output", required = true, paramLabel = "FILE", descriptionKey = "plugin.output")
    private Path output = Path.of("");

    public PluginSignCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    public Integer call() throws Exception {
        try {
            int jars = RepositorySigner.open(keyStore, password()).sign(repository, output);
            terminal().line(NLS.bind(Messages.pluginSigned, jars, output));
            return ExitCodes.OK;
        } catch (PluginException e) {
            terminal().message(e.getMessage());
            return ExitCodes.INPUT;
        }
    }

    /** Never an argument: those are seen by everybody on the computer. */
    private char[] password() throws Exception {
        if (passwordFile != null) {
            return Files.readString(passwordFile).strip().toCharArray();
        }
        String variable = System.getenv(PASSWORD);
        if (variable != null) {
            return variable.toCharArray();
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s: ", keyStore);
        if (typed == null) {
            throw wrongUsage(NLS.bind(Messages.pluginPassword, PASSWORD));
        }
        return typed;
    }
}
