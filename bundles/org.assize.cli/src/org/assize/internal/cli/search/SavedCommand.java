package org.assize.internal.cli.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.search.Codes;
import org.assize.search.QueryException;
import org.assize.search.SavedSearch;
import org.assize.search.SavedSearches;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchService;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists, saves and deletes searches. */
@Command(name = "saved", mixinStandardHelpOptions = true, subcommands = {SavedCommand.ListAll.class,
        SavedCommand.Save.class, SavedCommand.Delete.class})
public final class SavedCommand extends CliCommand {

    public SavedCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    /** Lists those of all reviewers. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    public static final class ListAll extends InLibrary {

        private record SavedJson(String name, String reviewer, Instant savedAt, String query, String order,
                String caseFile, Map<String, List<String>> filter, String problem) {

            static SavedJson of(SavedSearch saved) {
                SearchRequest request = saved.request();
                Map<String, List<String>> filter = new LinkedHashMap<>();
                request.filter().values().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(
                        e -> filter.put(Codes.of(e.getKey()), e.getValue().stream().sorted().toList()));
                return new SavedJson(saved.name(), saved.reviewer(), saved.savedAt(), request.query(),
                        Codes.of(request.order()), request.filter().caseFile(), filter, saved.problem());
            }
        }

        public ListAll(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) {
            List<SavedJson> saved = new SavedSearches(library).list().stream().map(SavedJson::of).toList();
            if (json()) {
                terminal().json(saved);
            } else {
                saved.forEach(s -> terminal().line(line(s)));
            }
            return ExitCodes.OK;
        }

        private static String line(SavedJson saved) {
            String filter = saved.filter().entrySet().stream()
                    .map(e -> "  " + e.getKey() + "=" + String.join("|", e.getValue())).collect(Collectors.joining());
            return NLS.bind(Messages.savedLine, new Object[] {saved.name(), saved.reviewer(),
                saved.savedAt().atZone(ZoneId.systemDefault()).toLocalDate(), saved.query(),
                saved.caseFile().isEmpty() ? filter : "  --in " + saved.caseFile() + filter,
                saved.problem()}).stripTrailing();
        }
    }

    /** Saves one that can be understood. */
    @Command(name = "save", mixinStandardHelpOptions = true)
    public static final class Save extends InLibrary {

        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "search.saved.name")
        private String name;

        @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "search.query")
        private String query;

        @Mixin
        private SearchOptions options;

        public Save(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            SearchRequest request = options.applyTo(new SearchRequest(query, 0));
            try (SearchIndex index = service(SearchService.class).open(library)) {
                index.search(request);
            } catch (QueryException e) {
                QueryMistake.print(terminal(), query, e);
                return ExitCodes.INPUT;
            }
            new SavedSearches(library).save(name, request);
            terminal().line(NLS.bind(Messages.searchSaved, name));
            return ExitCodes.OK;
        }
    }

    /** Deletes one of the reviewer who acts. */
    @Command(name = "delete", mixinStandardHelpOptions = true)
    public static final class Delete extends InLibrary {

        @Parameters(paramLabel = "NAME", descriptionKey = "search.saved.name")
        private String name;

        public Delete(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            new SavedSearches(library).delete(name);
            terminal().line(NLS.bind(Messages.searchDeleted, name));
            return ExitCodes.OK;
        }
    }
}
