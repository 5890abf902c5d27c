package org.assize.internal.cli.mark;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.assize.annotation.MarkFilter;
import org.assize.annotation.MarkService;
import org.assize.annotation.MarkSnapshot;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists marks in reading order. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class MarkListCommand extends InLibrary {

    @Parameters(arity = "0..1", paramLabel = "CASE", descriptionKey = "mark.list.case")
    private @Nullable String caseFile;

    @Option(names = "--document", paramLabel = "PATH", descriptionKey = "mark.list.document")
    private @Nullable String document;

    @Option(names = "--page", paramLabel = "N", descriptionKey = "mark.list.page")
    private @Nullable Integer page;

    @Option(names = "--text", paramLabel = "WORDS", descriptionKey = "mark.list.text")
    private String text = "";

    @Option(names = "--author", paramLabel = "ID", descriptionKey = "mark.list.author")
    private List<String> authors = List.of();

    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "mark.list.tag")
    private List<String> tags = List.of();

    @Option(names = "--colour", paramLabel = "#RRGGBB", descriptionKey = "mark.list.colour")
    private List<String> colours = List.of();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "mark.list.kind")
    private List<MarkKind> kinds = List.of();

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "mark.list.status")
    private List<MarkStatus> statuses = List.of();

    public MarkListCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        MarkService service = service(MarkService.class);
        Predicate<MarkSnapshot> wanted = wanted();
        List<MarkJson> marks = caseFiles(library).stream().flatMap(number -> service.marks(library, number).stream())
                .filter(wanted).map(MarkJson::of).toList();
        if (json()) {
            terminal().json(marks);
            return ExitCodes.OK;
        }
        String before = "";
        for (MarkJson mark : marks) {
            if (!mark.caseFile().equals(before)) {
                terminal().line(mark.caseFile());
                before = mark.caseFile();
            }
            terminal().line("  " + mark.line());
        }
        return ExitCodes.OK;
    }

    private Predicate<MarkSnapshot> wanted() {
        Predicate<MarkSnapshot> filter = new MarkFilter(text, Set.copyOf(authors), Set.copyOf(tags),
                Set.copyOf(colours), Set.copyOf(kinds), Set.copyOf(statuses)).predicate();
        return filter.and(mark -> document == null || document.equals(mark.data().document()))
                .and(mark -> page == null || page == mark.page());
    }

    private List<String> caseFiles(Library library) throws RefusedException {
        String one = caseFile;
        if (one == null) {
            return library.read(
                    state -> state.marks().stream().map(Mark::getCaseFile).distinct().sorted().toList());
        }
        if (library.read(state -> state.caseFile(one).isEmpty())) {
            throw new RefusedException("case-file.unknown", one, NLS.bind(Messages.noCaseFile, one));
        }
        return List.of(one);
    }
}
