package org.assize.internal.cli.check;

import java.util.List;
import java.util.Set;

import org.assize.check.run.CheckReport;
import org.assize.check.run.CheckRun;
import org.assize.check.run.CheckRun.Ending;
import org.assize.check.run.CheckSelection;
import org.assize.check.run.CheckSelection.Redo;
import org.assize.check.run.CheckService;
import org.assize.check.run.CheckStatus;
import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.casefile.CaseFile;
import org.assize.records.Library;
import org.assize.records.RefusedException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs checks. */
@Command(name = "run", mixinStandardHelpOptions = true)
public final class CheckRunCommand extends InLibrary {

    @Parameters(arity = "0..*", paramLabel = "CASE", descriptionKey = "check.run.cases")
    private List<String> caseFiles = List.of();

    @Option(names = "--all", descriptionKey = "check.run.all")
    private boolean all;

    @Option(names = "--check", paramLabel = "ID", descriptionKey = "check.run.check")
    private Set<String> checks = Set.of();

    @Option(names = "--redo", paramLabel = "WHAT", descriptionKey = "check.run.redo")
    private Redo redo = Redo.NOTHING;

    public CheckRunCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    private record RunJson(String caseFile, String check, String plugin, Ending ending, String reason,
            int proposals) {

        static RunJson of(CheckRun run) {
            return new RunJson(run.caseFile(), run.check(), run.plugin().display(), run.ending(), run.reason(),
                    run.proposals());
        }
    }

    @Override
    protected void check() {
        if (all == !caseFiles.isEmpty()) {
            throw wrongUsage(Messages.casesOrAll);
        }
    }

    @Override
    protected int run(Library library) throws Exception {
        CheckService service = service(CheckService.class);
        List<String> known = service.checks(library).stream().map(CheckStatus::id).toList();
        for (String check : checks) {
            if (!known.contains(check)) {
                throw new RefusedException("check.unknown", check, Messages.unknownCheck);
            }
        }
        CheckReport report = service.run(library, caseFiles(library), new CheckSelection(checks, redo),
                new ConsoleProgress(terminal()));
        if (json()) {
            terminal().json(report.runs().stream().map(RunJson::of).toList());
        } else {
            CheckRunText.of(report).forEach(terminal()::line);
        }
        return report.failures().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEM;
    }

    private List<String> caseFiles(Library library) throws RefusedException {
        List<String> known = library.read(s -> s.library().getCaseFiles().stream().map(CaseFile::getNumber).toList());
        for (String number : caseFiles) {
            if (!known.contains(number)) {
                throw new RefusedException("case-file.unknown", number, Messages.unknownCaseFile);
            }
        }
        return all ? known : caseFiles;
    }
}
