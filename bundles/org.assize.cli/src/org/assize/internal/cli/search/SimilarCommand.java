package org.assize.internal.cli.search;

import java.util.List;
import java.util.Locale;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.casefile.CaseFile;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchService;
import org.assize.search.SimilarCaseFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds case files that resemble one. */
@Command(name = "similar", mixinStandardHelpOptions = true)
public final class SimilarCommand extends InLibrary {

    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    private String caseFile;

    @Option(names = "--limit", defaultValue = "20", paramLabel = "N", descriptionKey = "search.similar.limit")
    private int limit;

    private record SimilarJson(String caseFile, String title, double similarity) {
    }

    public SimilarCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected void check() {
        if (limit < 1) {
            throw wrongUsage(Messages.limitTooSmall);
        }
    }

    @Override
    protected int run(Library library) throws Exception {
        if (library.<Boolean>read(s -> s.caseFile(caseFile).isEmpty())) {
            throw new RefusedException("case-file.unknown", caseFile, Messages.noCaseFile);
        }
        List<SimilarCaseFile> found;
        try (SearchIndex index = service(SearchService.class).open(library)) {
            found = index.similar(caseFile, limit);
        }
        List<SimilarJson> similar = found.stream()
                .map(f -> new SimilarJson(f.caseFile(), title(library, f.caseFile()), f.similarity())).toList();
        if (json()) {
            terminal().json(similar);
        } else {
            similar.forEach(s -> terminal().line(
                    String.format(Locale.ROOT, "%.2f  %s  %s", s.similarity(), s.caseFile(), s.title())));
        }
        return ExitCodes.OK;
    }

    private static String title(Library library, String number) {
        return library.read(s -> s.caseFile(number).map(CaseFile::getTitle).orElse(""));
    }
}
