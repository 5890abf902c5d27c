package org.assize.internal.cli.command;

import java.nio.file.Path;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.AtomicFile;
import org.assize.records.Library;
import org.assize.report.ReportService;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes documents. */
@Command(name = "report", mixinStandardHelpOptions = true,
        subcommands = {ReportCommand.Bulletin.class, ReportCommand.Sheet.class, ReportTemplateCommand.class})
public final class ReportCommand extends CliCommand {

    public ReportCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** The bulletin of a round: the published one, or a draft. */
    @Command(name = "bulletin", mixinStandardHelpOptions = true)
    public static final class Bulletin extends InRound {

        @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "report.out")
        private Path file;

        public Bulletin(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library, String round) throws Exception {
            AtomicFile.replace(file, service(ReportService.class).bulletin(library, round));
            terminal().line(NLS.bind(Messages.written, file));
            return ExitCodes.OK;
        }
    }

    /** The sheet of a review. */
    @Command(name = "review", mixinStandardHelpOptions = true)
    public static final class Sheet extends OnReview {

        @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "report.out")
        private Path file;

        public Sheet(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int review(Library library, String review) throws Exception {
            AtomicFile.replace(file, service(ReportService.class).reviewSheet(library, review));
            terminal().line(NLS.bind(Messages.written, file));
            return ExitCodes.OK;
        }
    }
}
