package org.assize.internal.document;

import java.nio.file.Path;
import java.util.List;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.internal.document.worker.Lane;
import org.assize.internal.document.worker.RemoteDocument;
import org.assize.internal.document.worker.WorkerSettings;
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

    /** As a component. */
    @Activate
    public DefaultDocumentService(@Reference ReaderRegistry readers) {
        this(readers, WorkerSettings.standard(WorkerCache.folder()));
    }

    /** With limits of its own. */
    public DefaultDocumentService(ReaderRegistry readers, WorkerSettings settings) {
        this.readers = readers;
        this.lanes = new Lanes(MOST_WORKERS, CROWDED, settings);
    }

    @Override
    public DocumentSession open(Path file, String mediaType) throws DocumentException {
        ReaderDescriptor reader = readers.readerFor(file, mediaType);
        RemoteDocument document = new RemoteDocument(file, reader.className());
        Lane lane = lanes.enter(reader, document.file());
        try {
            List<PageGeometry> pages = Waiting.answerOf(document.file(),
                    lane.submit((worker, future) -> worker.open(document), false,
                            new DocumentException(file, 0, Reason.CLOSED, "")));
            return new RemoteSession(document, lane, pages);
        } catch (DocumentException e) {
            lane.addLoad(-1);
            throw e;
        }
    }

    /** Ends all worker processes. */
    @Override
    @Deactivate
    public void close() {
        lanes.close();
    }
}
