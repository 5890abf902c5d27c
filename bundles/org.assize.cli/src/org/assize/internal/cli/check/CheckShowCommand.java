package org.assize.internal.cli.check;

import java.util.List;
import java.util.Optional;

import org.assize.check.run.CaseCheck;
import org.assize.check.run.CaseCheck.State;
import org.assize.check.run.CaseProposals;
import org.assize.check.run.CheckBindings;
import org.assize.check.run.CheckService;
import org.assize.check.run.InputCoverage;
import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistEntry;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CaseKind;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what checks proposed for a case file, and how much of it they could read. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class CheckShowCommand extends InLibrary {

    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    private String caseFile;

    public CheckShowCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    private record ShowJson(String caseFile, List<ProposalJson> proposals, List<CaseCheck> checks,
            InputCoverage coverage, List<String> problems) {
    }

    @Override
    protected int run(Library library) throws Exception {
        Optional<CaseKind> kind = library.read(s -> s.caseFile(caseFile).map(CaseFile::getKind));
        if (kind.isEmpty()) {
            throw new RefusedException("case-file.unknown", caseFile, Messages.unknownCaseFile);
        }
        CheckService service = service(CheckService.class);
        CheckBindings bindings = service(ChecklistCatalog.class).withFolder(library.layout().checklists())
                .latest(kind.get()).map(ChecklistEntry::checklist).map(service::bindings).orElse(CheckBindings.NONE);
        CaseProposals known = service.proposals(library, caseFile);
        List<ProposalJson> proposals = known.proposals().stream()
                .map(p -> ProposalJson.of(p, bindings.find(p.finding()), known.isStale(p))).toList();
        if (json()) {
            terminal().json(new ShowJson(caseFile, proposals, known.checks(), known.coverage(),
                    bindings.problems()));
        } else {
            print(known, proposals);
            bindings.problems().forEach(terminal()::message);
        }
        return ExitCodes.OK;
    }

    private void print(CaseProposals known, List<ProposalJson> proposals) {
        proposals.forEach(p -> p.lines().forEach(terminal()::line));
        for (CaseCheck check : known.checks()) {
            if (check.state() != State.CURRENT && check.state() != State.NOT_APPLICABLE) {
                terminal().line(NLS.bind(Messages.standingLine, new Object[] {check.check(),
                        Messages.standing(check.state()), check.reason()}).stripTrailing());
            }
        }
        InputCoverage coverage = known.coverage();
        terminal().line(NLS.bind(Messages.coverageLine, new Object[] {coverage.pages(),
                coverage.pagesWithoutText(), coverage.pagesUncertain(), coverage.documentsFailed()}));
    }
}
