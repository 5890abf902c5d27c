package org.assize.internal.cli.search;

import java.nio.file.Path;
import java.util.List;

import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.search.SearchIndex;
import org.assize.search.SearchService;
import org.assize.search.TermList;
import org.assize.search.TermReport;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what many queries find. */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class TermReportCommand extends InLibrary {

    @Parameters(paramLabel = "QUERIES", descriptionKey = "search.report.queries")
    private Path list;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "search.report.out")
    private @Nullable Path out;

    public TermReportCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        List<String> queries = TermList.read(list);
        TermReport report;
        try (SearchIndex index = service(SearchService.class).open(library)) {
            report = TermReport.of(index, queries, new ConsoleProgress(terminal()));
        }
        if (out != null) {
            report.write(out);
        }
        if (json()) {
            terminal().json(report);
        } else if (out == null) {
            terminal().text(report.csv());
        } else {
            terminal().line(NLS.bind(Messages.written, out));
        }
        long problems = report.queries().stream().filter(q -> !q.problem().isEmpty()).count();
        terminal().message(NLS.bind(Messages.reportDone, queries.size(), problems));
        terminal().message(ResultText.coverage(report.coverage()));
        return problems == 0 ? ExitCodes.OK : ExitCodes.PROBLEM;
    }
}
