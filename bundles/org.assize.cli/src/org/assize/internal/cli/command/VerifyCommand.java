package org.assize.internal.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.casefile.OriginalsCheck;
import org.assize.casefile.OriginalsReport;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.journal.JournalVerifier;
import org.assize.journal.Problem;
import org.assize.journal.Verification;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.LibraryLayout;
import org.assize.records.ReviewerProfile;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Checks every entry of the journal and, if asked, every original. The journal is checked without opening the library,
 * so that nothing is touched.
 */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand extends CliCommand {

    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
    private @Nullable Path directory;

    @Option(names = "--originals", descriptionKey = "verify.originals")
    private boolean originals;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private record ProblemJson(String kind, String file, long line, long seq, String detail) {
    }

    private record VerificationJson(long entries, boolean ok, List<ProblemJson> problems) {
    }

    public VerifyCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    public Integer call() throws Exception {
        Path root = directory == null ? Path.of("") : directory;
        LibraryLayout layout = new LibraryLayout(root);
        if (!Library.isLibrary(root) && !Files.isDirectory(layout.records())) {
            throw new LibraryException(NLS.bind(Messages.noLibrary, layout.root()));
        }
        Verification journal = new JournalVerifier().verify(layout.records());
        List<ProblemJson> problems = new ArrayList<>(journal.problems().stream()
                .map(p -> problem(layout, p)).toList());
        boolean ok = journal.ok();
        if (originals) {
            OriginalsReport report = checkOriginals(layout);
            report.problems().forEach(p -> problems.add(
                    new ProblemJson(p.kind().name(), p.path(), 0, 0, NLS.bind(Messages.originalsProblem, p.reason()))));
            ok &= report.ok();
        }
        print(new VerificationJson(journal.entries(), ok, problems));
        return ok ? ExitCodes.OK : ExitCodes.PROBLEM;
    }

    private OriginalsReport checkOriginals(LibraryLayout layout) throws LibraryException {
        try (Library library = Library.open(layout.root(), ReviewerProfile.ofUser().reviewer(null))) {
            return service(OriginalsCheck.class).check(library, OriginalsCheck.Depth.FULL,
                    new ConsoleProgress(terminal()));
        }
    }

    private static ProblemJson problem(LibraryLayout layout, Problem problem) {
        Path file = problem.file().toAbsolutePath();
        String name = file.startsWith(layout.root()) ? layout.root().relativize(file).toString() : file.toString();
        return new ProblemJson(problem.kind().name(), name, problem.line(), problem.seq(), problem.detail());
    }

    private void print(VerificationJson result) {
        if (json) {
            terminal().json(result);
            return;
        }
        result.problems().forEach(p -> terminal().line(
                p.kind() + "  " + p.file() + ":" + p.line() + "  #" + p.seq() + "  " + p.detail()));
        terminal().line(result.ok() ? NLS.bind(Messages.verified, result.entries())
                : NLS.bind(Messages.verifyProblems, result.entries(), result.problems().size()));
    }
}
