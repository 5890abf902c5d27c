package org.assize.internal.document;

import java.nio.file.Path;
import java.util.List;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.Part;
import org.assize.internal.document.worker.Lane;
import org.assize.internal.document.worker.Rank;
import org.assize.internal.document.worker.RemoteDocument;
import org.assize.internal.document.worker.WorkerSettings;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens documents in worker processes, a few to each. */
@Component(service = DocumentService.class)
public final class DefaultDocumentService implements DocumentService, AutoCloseable {

    private static final int MOST_WORKERS = 2;
    private static final int CROWDED = 3;

    private final ReaderRegistry readers;
    private final Lanes lanes;
    private final WorkerSettings settings;

    /** As a component. */
    @Activate
    public DefaultDocumentService(@Reference ReaderRegistry readers) {
        this(readers, WorkerSettings.standard(WorkerCache.folder()));
    }

    /** With limits of its own. */
    public DefaultDocumentService(ReaderRegistry readers, WorkerSettings settings) {
        this.readers = readers;
        this.settings = settings.forViewing();
        this.lanes = new Lanes(MOST_WORKERS, CROWDED, this.settings);
    }

    @Override
    public DocumentSession open(Path file, String mediaType) throws DocumentException {
        return open(file, mediaType, Nesting.begin());
    }

    @Override
    public void warmUp(String mediaType) {
        readers.readerFor(mediaType).ifPresent(reader -> lanes.toWarmUp(reader)
                .ifPresent(lane -> lane.submit((worker, future) -> {
                    worker.warmUp(reader.className(), lane::isBusy);
                    return null;
                }, Rank.LATER, new IllegalStateException("closed"))));
    }

    private DocumentSession open(Path file, String mediaType, Nesting nesting) throws DocumentException {
        RemoteSession own = openAlone(file, mediaType, nesting);
        List<Part> parts = own.parts();
        if (parts.isEmpty()) {
            return own;
        }
        try {
            PartResults<DocumentSession> opened = PartResults.of(parts, nesting, new PartOpening());
            PageOrder order = new PageOrder(own.pageCount(), parts,
                    opened.results().stream().map(s -> s == null ? 0 : s.pageCount()).toList());
            return new PartsSession(own, opened.results(), order, opened.refused());
        } catch (DocumentException e) {
            own.close();
            throw e;
        }
    }

    private RemoteSession openAlone(Path file, String mediaType, Nesting nesting) throws DocumentException {
        ReaderDescriptor reader = readers.readerFor(file, mediaType);
        RemoteDocument document = new RemoteDocument(file, reader.className(), settings.cache(), nesting.bytesLeft());
        Lane lane = lanes.enter(reader, document.file());
        try {
            List<PageGeometry> pages = Waiting.answerOf(document.file(),
                    lane.submit((worker, future) -> worker.open(document), Rank.OPENING,
                            new DocumentException(file, 0, Reason.CLOSED, "")));
            reader.outcome().ended(null);
            return new RemoteSession(document, lane, pages, reader.outcome());
        } catch (DocumentException e) {
            reader.outcome().ended(e);
            lane.addLoad(-1);
            document.deleteParts();
            throw e;
        }
    }

    /** Opens parts so that they cost no memory until they are looked at: there may be a thousand. */
    private final class PartOpening implements PartResults.Opening<DocumentSession> {

        @Override
        public DocumentSession open(Part part, String mediaType, Nesting nesting) throws DocumentException {
            DocumentSession session = DefaultDocumentService.this.open(part.file(), mediaType, nesting);
            if (session instanceof RemoteSession alone) {
                alone.rest();
            }
            return session;
        }

        @Override
        public void discard(@Nullable DocumentSession session) {
            if (session != null) {
                session.close();
            }
        }
    }

    /** Ends all worker processes. */
    @Override
    @Deactivate
    public void close() {
        lanes.close();
    }
}
