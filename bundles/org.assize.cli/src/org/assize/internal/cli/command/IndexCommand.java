package org.assize.internal.cli.command;

import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.search.IndexReport;
import org.assize.search.SearchIndex;
import org.assize.search.SearchService;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

/** Brings the search index up to date. */
@Command(name = "index", mixinStandardHelpOptions = true)
public final class IndexCommand extends InLibrary {

    public IndexCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        try (SearchIndex index = service(SearchService.class).open(library)) {
            IndexReport report = index.update(new ConsoleProgress(terminal()));
            if (json()) {
                terminal().json(report);
            } else {
                report.notices().forEach(terminal()::message);
                report.failures().forEach(f -> terminal().line(
                        f.caseFile() + "/" + f.document() + ": " + f.reason()));
                terminal().line(NLS.bind(Messages.indexDone, new Object[] {report.extracted(), report.unchanged(),
                        report.removed(), report.failures().size(), report.pages(), report.tookMillis()}));
            }
        }
        return ExitCodes.OK;
    }
}
