package org.assize.internal.cli;

import java.util.Locale;
import java.util.ResourceBundle;

import org.assize.internal.cli.check.CheckCommand;
import org.assize.internal.cli.command.ChecklistCommand;
import org.assize.internal.cli.command.DoctorCommand;
import org.assize.internal.cli.command.DocumentCommand;
import org.assize.internal.cli.command.ImportCommand;
import org.assize.internal.cli.command.IndexCommand;
import org.assize.internal.cli.command.LibraryCommand;
import org.assize.internal.cli.command.ReportCommand;
import org.assize.internal.cli.command.ReviewCommand;
import org.assize.internal.cli.command.ReviewerCommand;
import org.assize.internal.cli.command.RoundCommand;
import org.assize.internal.cli.command.SampleCommand;
import org.assize.internal.cli.command.VerifyCommand;
import org.assize.internal.cli.contributed.ContributedCommands;
import org.assize.internal.cli.export.ExportCommand;
import org.assize.internal.cli.mark.MarkCommand;
import org.assize.internal.cli.mark.RemarkCommand;
import org.assize.internal.cli.ocr.OcrCommand;
import org.assize.internal.cli.plugin.PluginCommand;
import org.assize.internal.cli.search.SearchCommand;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code assize}: holds the others. */
@Command(name = "assize", mixinStandardHelpOptions = true, versionProvider = AssizeCommand.Version.class,
        subcommands = {SampleCommand.class, LibraryCommand.class, ImportCommand.class,
                IndexCommand.class, OcrCommand.class, SearchCommand.class, ChecklistCommand.class,
                RoundCommand.class, ReviewCommand.class, CheckCommand.class, DocumentCommand.class, MarkCommand.class,
                RemarkCommand.class, ExportCommand.class, ReportCommand.class, VerifyCommand.class,
                ReviewerCommand.class, PluginCommand.class, DoctorCommand.class})
public final class AssizeCommand extends CliCommand {

    /** Tells the version of the product. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {version()};
        }
    }

    public AssizeCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** Name and version of the product; outside a product the version is 0. */
    static String version() {
        Bundle bundle = FrameworkUtil.getBundle(AssizeCommand.class);
        return "Assize " + (bundle == null ? "0" : bundle.getVersion());
    }

    /** Runs a command; those of plugins are only asked for when it is none of the product. */
    public static int run(Terminal terminal, Services services, String... arguments) {
        CommandLine line = line(terminal, services);
        if (arguments.length == 0 || !line.getSubcommands().containsKey(arguments[0])) {
            services.get(ContributedCommands.class).addTo(line, terminal);
        }
        return line.execute(arguments);
    }

    /** The command line of the product, ready to execute. */
    public static CommandLine line(Terminal terminal, Services services) {
        CommandLine line = new CommandLine(new AssizeCommand(terminal, services),
                new CommandFactory(terminal, services));
        line.setResourceBundle(ResourceBundle.getBundle("org.assize.internal.cli.help", Locale.getDefault(),
                AssizeCommand.class.getClassLoader()));
        line.setOut(terminal.out()).setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal));
        line.setExecutionStrategy(parsed -> execute(parsed, terminal));
        return line;
    }

    /** Errors pass by the handler of exceptions: an installation without a class, memory that is used up. */
    private static int execute(CommandLine.ParseResult parsed, Terminal terminal) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (LinkageError | VirtualMachineError | AssertionError e) {
            InternalFailure.tell(e, terminal);
            return ExitCodes.INTERNAL;
        }
    }

    private static int failed(Exception e, Terminal terminal) {
        if (e instanceof RefusedException refused) {
            refused.refusals().forEach(r -> terminal.message(r.toString()));
            return ExitCodes.INPUT;
        }
        if (e instanceof LibraryException || InputFailures.isInput(e)) {
            terminal.message(e.getMessage());
            return ExitCodes.INPUT;
        }
        InternalFailure.tell(e, terminal);
        return ExitCodes.INTERNAL;
    }
}
