package org.assize.internal.cli.command;

import java.util.List;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.search.Coverage;
import org.assize.search.Hit;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.assize.search.SearchService;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the pages of a library. */
@Command(name = "search", mixinStandardHelpOptions = true)
public final class SearchCommand extends InLibrary {

    @Parameters(paramLabel = "QUERY", descriptionKey = "search.query")
    private String query;

    @Option(names = "--limit", defaultValue = "20", paramLabel = "N", descriptionKey = "search.limit")
    private int limit;

    private record HitJson(String caseFile, String document, int page, String snippet) {
    }

    private record ResultJson(String query, long total, long tookMillis, Coverage coverage, List<HitJson> hits) {
    }

    public SearchCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        try (SearchIndex index = service(SearchService.class).open(library)) {
            print(index.search(new SearchRequest(query, limit)));
        }
        return ExitCodes.OK;
    }

    private void print(SearchResult result) {
        if (json()) {
            List<HitJson> hits = result.hits().stream()
                    .map(h -> new HitJson(h.caseFile(), h.document(), h.page(), h.snippet())).toList();
            terminal().json(
                    new ResultJson(result.query(), result.total(), result.tookMillis(), result.coverage(), hits));
            return;
        }
        for (Hit hit : result.hits()) {
            terminal().line(hit.caseFile() + "  " + hit.document() + "  p. " + hit.page());
            terminal().line("    " + hit.snippet().replaceAll("\\s*\\R\\s*", " "));
        }
        Coverage coverage = result.coverage();
        terminal().line(NLS.bind(Messages.searchDone, result.total(), result.tookMillis()));
        terminal().line(NLS.bind(Messages.coverage, new Object[] {coverage.documents(), coverage.pages(),
                coverage.pagesWithoutText(), coverage.documentsFailed(), coverage.documentsNotIndexed()}));
    }
}
