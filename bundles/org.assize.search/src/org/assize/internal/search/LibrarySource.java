package org.assize.internal.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assize.internal.search.index.IndexSource;
import org.assize.internal.search.index.SourceCase;
import org.assize.internal.search.index.SourceDocument;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.Officer;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentsAdded;
import org.jspecify.annotations.Nullable;

/** The documents of a library. */
final class LibrarySource implements IndexSource, AutoCloseable {

    private final Library library;
    private final AtomicLong revision = new AtomicLong();
    private final Library.Subscription subscription;

    LibrarySource(Library library) {
        this.library = library;
        subscription = library.subscribe(this::changed);
    }

    @Override
    public long revision() {
        return revision.get();
    }

    @Override
    public void forEach(Consumer<SourceDocument> visitor) {
        library.read(projection -> {
            projection.library().getCaseFiles().forEach(caseFile -> show(caseFile, visitor));
            return revision;
        });
    }

    @Override
    public void forEachOf(String number, Consumer<SourceDocument> visitor) {
        library.read(projection -> {
            projection.caseFile(number).ifPresent(caseFile -> show(caseFile, visitor));
            return revision;
        });
    }

    @Override
    public Path file(SourceDocument document) {
        return library.read(projection -> {
            CaseFile caseFile = projection.caseFile(document.caseFile().number()).orElseThrow();
            return library.file(caseFile, caseFile.getDocuments().stream()
                    .filter(candidate -> candidate.getPath().equals(document.path())).findFirst().orElseThrow());
        });
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void changed(LibraryChange change) {
        if (change.events().stream().anyMatch(e -> e instanceof CaseFileRegistered || e instanceof DocumentsAdded)) {
            revision.incrementAndGet();
        }
    }

    private static void show(CaseFile caseFile, Consumer<SourceDocument> visitor) {
        SourceCase source = new SourceCase(caseFile.getNumber(), text(caseFile.getCause()), unit(caseFile),
                handler(caseFile.getHandler()), caseFile.getClosed());
        int ordinal = 0;
        for (Document document : caseFile.getDocuments()) {
            visitor.accept(new SourceDocument(source, document.getPath(), text(document.getTitle()),
                    text(document.getType()), document.getSha256(), document.getMediaType(), ++ordinal));
        }
    }

    private static List<String> unit(CaseFile caseFile) {
        return caseFile.getUnit() == null ? List.of()
                : known(caseFile.getUnit().getName(), caseFile.getUnit().getCode());
    }

    private static List<String> handler(@Nullable Officer handler) {
        return handler == null ? List.of() : known(handler.getName(), handler.getNumber());
    }

    private static List<String> known(@Nullable String... texts) {
        return new ArrayList<>(Stream.of(texts).filter(text -> text != null && !text.isEmpty()).toList());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
