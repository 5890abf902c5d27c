package org.assize.internal.cli.command;

import java.nio.file.Path;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.records.ReviewerProfile;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a library and tells what is in one. */
@Command(name = "library", mixinStandardHelpOptions = true,
        subcommands = {LibraryCommand.Create.class, LibraryCommand.Show.class})
public final class LibraryCommand extends CliCommand {

    public LibraryCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** Creates. */
    @Command(name = "create", mixinStandardHelpOptions = true)
    public static final class Create extends CliCommand {

        @Parameters(paramLabel = "DIR", descriptionKey = "library.create.dir")
        private Path directory;

        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "library.create.name")
        private @Nullable String name;

        @Option(names = "--reviewer", paramLabel = "ID", descriptionKey = "reviewer")
        private @Nullable String reviewer;

        public Create(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        public Integer call() throws Exception {
            Path root = directory.toAbsolutePath().normalize();
            String title = name == null ? root.getFileName().toString() : name;
            Library.create(root, title, ReviewerProfile.ofUser().reviewer(reviewer)).close();
            terminal().line(NLS.bind(Messages.created, title, root));
            return ExitCodes.OK;
        }
    }

    private record Summary(String id, String name, int caseFiles, int documents, int rounds, int reviews) {
    }

    /** Tells what is in it. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    public static final class Show extends InLibrary {

        public Show(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) {
            Summary summary = library.read(s -> new Summary(library.id(), library.name(),
                    s.library().getCaseFiles().size(),
                    s.library().getCaseFiles().stream().mapToInt(c -> c.getDocuments().size()).sum(),
                    s.reviewBook().getRounds().size(), s.reviewBook().getReviews().size()));
            if (json()) {
                terminal().json(summary);
            } else {
                terminal().line(NLS.bind(Messages.libraryLine, new Object[] {summary.name(), summary.caseFiles(),
                        summary.documents(), summary.rounds(), summary.reviews()}));
            }
            return ExitCodes.OK;
        }
    }
}
