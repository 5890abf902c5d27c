package org.assize.internal.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.plugin.ContributionException;
import org.assize.records.AtomicFile;
import org.assize.records.Library;
import org.assize.report.ReportRequest;
import org.assize.report.ReportTemplates;
import org.assize.report.ReportTemplates.Template;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The templates of documents, those of plugins too. */
@Command(name = "template", mixinStandardHelpOptions = true,
        subcommands = {ReportTemplateCommand.Listing.class, ReportTemplateCommand.Run.class})
public final class ReportTemplateCommand extends CliCommand {

    private record Templates(List<Template> templates) {
    }

    public ReportTemplateCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** Lists them. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    public static final class Listing extends CliCommand {

        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        public Listing(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        public Integer call() {
            List<Template> templates = service(ReportTemplates.class).templates(Locale.getDefault());
            if (json) {
                terminal().json(new Templates(templates));
            } else {
                templates.forEach(t -> terminal().line(t.id() + "  " + t.subject() + "  " + t.extension() + "  "
                        + t.title() + "  (" + t.plugin() + ")"));
            }
            return ExitCodes.OK;
        }
    }

    /** Composes a document with one. */
    @Command(name = "run", mixinStandardHelpOptions = true)
    public static final class Run extends InLibrary {

        @Parameters(paramLabel = "ID", descriptionKey = "report.template.id")
        private String template;

        @Option(names = "--subject", defaultValue = "", paramLabel = "SUBJECT",
                descriptionKey = "report.template.subject")
        private String subject;

        @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "report.out")
        private Path file;

        public Run(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            try {
                AtomicFile.replace(file,
                        service(ReportTemplates.class).compose(template, new ReportRequest(library, subject)));
            } catch (ContributionException e) {
                terminal().message(e.getMessage());
                return ExitCodes.PROBLEM;
            }
            terminal().line(NLS.bind(Messages.written, file));
            return ExitCodes.OK;
        }
    }
}
