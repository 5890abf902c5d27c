package org.assize.internal.cli.mark;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkService;
import org.assize.annotation.MarkStyles;
import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.Anchoring.Source;
import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.internal.cli.mark.MarkPlacing.Placed;
import org.assize.model.annotation.MarkKind;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a mark on a page. */
@Command(name = "add", mixinStandardHelpOptions = true)
public final class MarkAddCommand extends InLibrary {

    /** What the library knows about the document. */
    private record Marked(Path file, String mediaType, String sha256) {
    }

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private String caseFile;

    @Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "mark.add.document")
    private String document;

    @Option(names = "--page", required = true, paramLabel = "N", descriptionKey = "mark.add.page")
    private int page;

    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "mark.add.kind")
    private MarkKind kind;

    @Mixin
    private PlaceOptions where;

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "mark.add.text")
    private String text = "";

    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "mark.add.tag")
    private List<String> tags = List.of();

    @Option(names = "--colour", paramLabel = "#RRGGBB", descriptionKey = "mark.add.colour")
    private @Nullable String colour;

    @Option(names = "--stamp", paramLabel = "NAME", descriptionKey = "mark.add.stamp")
    private @Nullable String stamp;

    public MarkAddCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected void check() {
        String problem = where.problem(kind);
        if (!problem.isEmpty()) {
            throw wrongUsage(problem);
        }
    }

    @Override
    protected int run(Library library) throws Exception {
        Marked marked = marked(library);
        MarkData mark;
        try (DocumentSession session = service(DocumentService.class).open(marked.file(), marked.mediaType())) {
            mark = mark(session, marked);
        }
        MarkService marks = service(MarkService.class);
        marks.apply(library, List.of(new MarkEdit.Add(mark)));
        if (json()) {
            terminal().json(MarkJson.of(marks.mark(library, mark.id()).orElseThrow()));
        } else {
            terminal().line(NLS.bind(Messages.markAdded, mark.id()));
        }
        return ExitCodes.OK;
    }

    private Marked marked(Library library) throws RefusedException {
        return library.read(state -> state.caseFile(caseFile).flatMap(file -> file.getDocuments().stream()
                .filter(d -> d.getPath().equals(document)).findFirst().map(d -> marked(library, file, d))))
                .orElseThrow(() -> new RefusedException("mark.document", document,
                        NLS.bind(Messages.noDocument, caseFile, document)));
    }

    private static Marked marked(Library library, CaseFile file, Document document) {
        return new Marked(library.file(file, document), document.getMediaType(), document.getSha256());
    }

    private MarkData mark(DocumentSession session, Marked marked) throws Exception {
        if (page < 1 || page > session.pageCount()) {
            throw new RefusedException("mark.page", document,
                    NLS.bind(Messages.noPage, page, session.pageCount()));
        }
        PageGeometry geometry = session.geometry(page);
        MarkPlacing placing = new MarkPlacing(await(session.text(page)), new Source(marked.sha256(), geometry));
        Placed placed = placing.place(kind, where).orElseThrow(() -> new RefusedException("mark.quote", document,
                NLS.bind(Messages.noQuote, page, where.quote)));
        AnchorData anchor = Anchoring.withCrop(placed.anchor(),
                await(session.render(Anchoring.cropRequest(placed.anchor(), geometry))));
        return new MarkData(UUID.randomUUID().toString(), kind, caseFile, document, anchor, placed.paths(), style(),
                text, tags);
    }

    private MarkStyleData style() {
        MarkStyleData usual = stamp == null ? MarkStyles.of(kind)
                : MarkStyles.stamps().stream().filter(s -> s.stamp().equals(stamp)).findFirst()
                        .orElseGet(() -> MarkStyles.ownStamp(stamp));
        return colour == null ? usual : new MarkStyleData(colour, usual.width(), usual.stamp());
    }

    private static <T> T await(CompletableFuture<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DocumentException cause ? cause : e;
        }
    }
}
