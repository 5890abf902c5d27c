package org.assize.internal.cli.search;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.CsvText;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.search.Codes;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchService;
import org.assize.search.Unsearched;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what a search cannot see. */
@Command(name = "unsearched", mixinStandardHelpOptions = true)
public final class UnsearchedCommand extends InLibrary {

    private static final int AT_ONCE = 1000;

    @Option(names = "--in", defaultValue = "", paramLabel = "CASE", descriptionKey = "search.in")
    private String caseFile;

    @Option(names = "--csv", descriptionKey = "search.csv")
    private boolean csv;

    private record UnsearchedJson(String kind, String caseFile, String document, int page, String detail) {
    }

    public UnsearchedCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected void check() {
        if (csv && json()) {
            throw wrongUsage(Messages.csvOrJson);
        }
    }

    @Override
    protected int run(Library library) throws Exception {
        try (SearchIndex index = service(SearchService.class).open(library)) {
            if (json()) {
                terminal().json(all(index).stream().map(u -> new UnsearchedJson(Codes.of(u.kind()), u.caseFile(),
                        u.document(), u.page(), u.detail())).toList());
            } else {
                print(index);
            }
        }
        return ExitCodes.OK;
    }

    private List<Unsearched> all(SearchIndex index) throws SearchException {
        List<Unsearched> all = new ArrayList<>();
        List<Unsearched> some;
        do {
            some = index.unsearched(caseFile, all.size(), AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all;
    }

    private void print(SearchIndex index) throws SearchException {
        if (csv) {
            terminal().text(CsvText.line(List.of("kind", "caseFile", "document", "page", "detail")));
        }
        for (Unsearched unsearched : all(index)) {
            if (csv) {
                terminal().text(CsvText.safeLine(List.of(Codes.of(unsearched.kind()), unsearched.caseFile(),
                        unsearched.document(), Integer.toString(unsearched.page()), unsearched.detail())));
            } else {
                terminal().line(line(unsearched));
            }
        }
    }

    private static String line(Unsearched unsearched) {
        String place = unsearched.page() == 0 ? unsearched.caseFile() + "  " + unsearched.document()
                : NLS.bind(Messages.hitLine,
                        new Object[] {unsearched.caseFile(), unsearched.document(), unsearched.page()});
        String why = why(unsearched.kind());
        return unsearched.detail().isEmpty() ? place + "  " + why : place + "  " + why + "  " + unsearched.detail();
    }

    private static String why(Unsearched.Kind kind) {
        return switch (kind) {
            case FAILED -> Messages.unsearchedFailed;
            case NOT_INDEXED -> Messages.unsearchedNotIndexed;
            case GARBLED -> Messages.unsearchedGarbled;
            case PARTIAL -> Messages.unsearchedPartial;
            case WITHOUT_TEXT -> Messages.unsearchedWithoutText;
            case UNCERTAIN -> Messages.unsearchedUncertain;
        };
    }
}
