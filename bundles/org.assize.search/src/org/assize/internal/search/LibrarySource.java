package org.assize.internal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assize.internal.search.index.CaseDates;
import org.assize.internal.search.index.IndexSource;
import org.assize.internal.search.index.MachineReading;
import org.assize.internal.search.index.SourceCase;
import org.assize.internal.search.index.SourceDocument;
import org.assize.internal.search.index.SourceDocument.Description;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.Officer;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.ReviewSealed;
import org.assize.records.event.RoundVoided;
import org.assize.records.event.SelectionDecided;
import org.jspecify.annotations.Nullable;

/** The documents of a library. */
final class LibrarySource implements IndexSource, AutoCloseable {

    private final Library library;
    private final RecognizedTexts recognized;
    private final AtomicLong revision = new AtomicLong();
    private final AtomicLong caseRevision = new AtomicLong();
    private final Library.Subscription subscription;

    LibrarySource(Library library) {
        this.library = library;
        recognized = RecognizedTexts.in(library.layout().cache());
        subscription = library.subscribe(this::changed);
    }

    @Override
    public long revision() {
        return revision.get();
    }

    @Override
    public long caseRevision() {
        return caseRevision.get();
    }

    @Override
    public void forEachCase(Consumer<SourceCase> visitor) {
        library.read(projection -> {
            Map<String, Set<String>> results = CaseResults.of(projection.reviewBook());
            projection.library().getCaseFiles().forEach(caseFile -> visitor.accept(
                    describe(caseFile, results.getOrDefault(caseFile.getNumber(), Set.of()))));
            return caseRevision;
        });
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
            CaseFile caseFile = projection.caseFile(document.caseFile()).orElseThrow();
            return library.file(caseFile, caseFile.getDocuments().stream()
                    .filter(candidate -> candidate.getPath().equals(document.path())).findFirst().orElseThrow());
        });
    }

    @Override
    public Map<String, Long> readingStamps() throws IOException {
        return recognized.stamps();
    }

    @Override
    public Map<Integer, MachineReading> readings(String sha256) throws IOException {
        Map<Integer, MachineReading> readings = new HashMap<>();
        for (RecognizedPage page : recognized.pages(sha256)) {
            readings.put(page.page(),
                    new MachineReading(page.toPageText().text(), page.confidence(), page.isUncertain()));
        }
        return readings;
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void changed(LibraryChange change) {
        if (change.concernsDocuments()) {
            revision.incrementAndGet();
        }
        if (change.events().stream().anyMatch(LibrarySource::concernsCaseFiles)) {
            caseRevision.incrementAndGet();
        }
    }

    private static boolean concernsCaseFiles(DomainEvent event) {
        return event instanceof CaseFileRegistered || event instanceof ReviewSealed
                || event instanceof SelectionDecided || event instanceof RoundVoided;
    }

    private static SourceCase describe(CaseFile caseFile, Set<String> results) {
        String kind = caseFile.getKind() == null ? "" : caseFile.getKind().name().toLowerCase(Locale.ROOT);
        return new SourceCase(caseFile.getNumber(), kind, text(caseFile.getCause()), unit(caseFile),
                handler(caseFile.getHandler()),
                new CaseDates(caseFile.getAccepted(), caseFile.getDecided(), caseFile.getClosed()), results);
    }

    private static void show(CaseFile caseFile, Consumer<SourceDocument> visitor) {
        int ordinal = 0;
        for (Document document : caseFile.getDocuments()) {
            Description description = new Description(text(document.getTitle()), text(document.getType()),
                    document.getDate());
            visitor.accept(new SourceDocument(caseFile.getNumber(), document.getPath(), ++ordinal, description,
                    document.getSha256(), document.getMediaType()));
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
        return Stream.of(texts).filter(text -> text != null && !text.isEmpty()).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
