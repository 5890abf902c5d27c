package org.assize.internal.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.ExtractedText;
import org.assize.document.Notice;
import org.assize.document.TextExtractor;
import org.assize.internal.document.worker.Lane;
import org.assize.internal.document.worker.Rank;
import org.assize.internal.document.worker.RemoteDocument;
import org.assize.internal.document.worker.WorkerSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Reads documents in worker processes of its own, so that what the user looks at never waits for an index. */
@Component(service = TextExtractor.class)
public final class DefaultTextExtractor implements TextExtractor, AutoCloseable {

    private static final int MOST_WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);

    private static final ExtractedText NOTHING = new ExtractedText(List.of(), List.of());

    private final ReaderRegistry readers;
    private final Lanes lanes;
    private final WorkerSettings settings;

    /** As a component. */
    @Activate
    public DefaultTextExtractor(@Reference ReaderRegistry readers) {
        this(readers, WorkerSettings.standard(WorkerCache.folder()));
    }

    /** With limits of its own. */
    public DefaultTextExtractor(ReaderRegistry readers, WorkerSettings settings) {
        this.readers = readers;
        this.settings = settings;
        this.lanes = new Lanes(MOST_WORKERS, 1, settings);
    }

    @Override
    public ExtractedText extract(Path file, String mediaType) throws DocumentException {
        return extract(file, mediaType, Nesting.begin());
    }

    private ExtractedText extract(Path file, String mediaType, Nesting nesting) throws DocumentException {
        ReaderDescriptor reader = readers.readerFor(file, mediaType);
        RemoteDocument document = new RemoteDocument(file, reader.className(), settings.cache(), nesting.bytesLeft());
        try {
            ExtractedText own = extract(document, reader);
            nesting.read(own.pages().stream().mapToLong(String::length).sum());
            return document.parts().isEmpty() ? own : withParts(own, document, nesting);
        } finally {
            document.deleteParts();
        }
    }

    private ExtractedText extract(RemoteDocument document, ReaderDescriptor reader) throws DocumentException {
        Lane lane = lanes.enter(reader, document.file());
        try {
            Extraction extraction = new Extraction(document);
            ExtractedText text = Waiting.answerOf(document.file(), lane.submit(extraction, Rank.OPENING,
                    new DocumentException(document.file(), 0, Reason.CLOSED, "")));
            reader.outcome().ended(extraction.harm());
            return text;
        } catch (DocumentException e) {
            reader.outcome().ended(e);
            throw e;
        } finally {
            lane.addLoad(-1);
        }
    }

    private ExtractedText withParts(ExtractedText own, RemoteDocument document, Nesting nesting)
            throws DocumentException {
        PartResults<ExtractedText> parts = PartResults.of(document.parts(), nesting,
                (part, mediaType, inner) -> extract(part.file(), mediaType, inner));
        PageOrder order = new PageOrder(own.pages().size(), document.parts(),
                parts.results().stream().map(text -> text == null ? 0 : text.pages().size()).toList());
        List<ExtractedText> sources = new ArrayList<>(List.of(own));
        parts.results().forEach(text -> sources.add(text == null ? NOTHING : text));
        List<String> pages = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (int page = 1; page <= order.size(); page++) {
            PageOrder.Place place = order.place(page);
            pages.add(sources.get(place.source()).pages().get(place.page() - 1));
        }
        for (int i = 0; i < sources.size(); i++) {
            int source = i;
            sources.get(i).notices().forEach(notice -> notices.add(order.outer(source, notice)));
        }
        parts.refused().forEach(notice -> notices.add(order.outer(0, notice)));
        return new ExtractedText(pages, notices);
    }

    /** Ends all worker processes. */
    @Override
    @Deactivate
    public void close() {
        lanes.close();
    }
}
