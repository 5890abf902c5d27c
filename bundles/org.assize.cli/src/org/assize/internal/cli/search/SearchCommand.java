package org.assize.internal.cli.search;

import java.util.Optional;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.search.QueryException;
import org.assize.search.SavedSearch;
import org.assize.search.SavedSearches;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.assize.search.SearchService;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the pages of a library. */
@Command(name = "search", mixinStandardHelpOptions = true, subcommands = {UnsearchedCommand.class,
        SimilarCommand.class, TermReportCommand.class, SavedCommand.class})
public final class SearchCommand extends InLibrary {

    @Parameters(arity = "0..1", paramLabel = "QUERY", descriptionKey = "search.query")
    private @Nullable String query;

    @Option(names = "--saved", paramLabel = "NAME", descriptionKey = "search.saved")
    private @Nullable String saved;

    @Mixin
    private SearchOptions options;

    @Option(names = "--offset", defaultValue = "0", paramLabel = "N", descriptionKey = "search.offset")
    private int offset;

    @Option(names = "--limit", defaultValue = "20", paramLabel = "N", descriptionKey = "search.limit")
    private int limit;

    @Option(names = "--facets", descriptionKey = "search.facets")
    private boolean facets;

    public SearchCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected void check() {
        if ((query == null) == (saved == null)) {
            throw wrongUsage(Messages.queryOrSaved);
        }
        if (offset < 0 || limit < 0 || limit > SearchRequest.MAX_HITS - offset) {
            throw wrongUsage(NLS.bind(Messages.hitsOutOfRange, SearchRequest.MAX_HITS));
        }
    }

    @Override
    protected int run(Library library) throws Exception {
        SearchRequest asked = query != null ? new SearchRequest(query, limit) : saved(library);
        SearchRequest request = options.applyTo(asked).page(offset, limit);
        try (SearchIndex index = service(SearchService.class).open(library)) {
            print(index.search(facets ? request.withFacets() : request));
        } catch (QueryException e) {
            QueryMistake.print(terminal(), request.query(), e);
            return ExitCodes.INPUT;
        }
        return ExitCodes.OK;
    }

    private SearchRequest saved(Library library) throws RefusedException {
        Optional<SavedSearch> found = new SavedSearches(library).find(String.valueOf(saved));
        if (found.isEmpty()) {
            throw new RefusedException("search.saved.none", String.valueOf(saved), Messages.noSavedSearch);
        }
        if (!found.get().problem().isEmpty()) {
            throw new RefusedException("search.saved.later", found.get().name(), found.get().problem());
        }
        return found.get().request();
    }

    private void print(SearchResult result) {
        if (json()) {
            terminal().json(ResultJson.of(result));
        } else {
            new ResultText(terminal()).print(result);
        }
    }
}
