package org.assize.internal.document;

import java.nio.file.Path;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.ExtractedText;
import org.assize.document.TextExtractor;
import org.assize.internal.document.worker.Lane;
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

    private final ReaderRegistry readers;
    private final Lanes lanes;

    /** As a component. */
    @Activate
    public DefaultTextExtractor(@Reference ReaderRegistry readers) {
        this(readers, WorkerSettings.standard(WorkerCache.folder()));
    }

    /** With limits of its own. */
    public DefaultTextExtractor(ReaderRegistry readers, WorkerSettings settings) {
        this.readers = readers;
        this.lanes = new Lanes(MOST_WORKERS, 1, settings);
    }

    @Override
    public ExtractedText extract(Path file, String mediaType) throws DocumentException {
        ReaderDescriptor reader = readers.readerFor(file, mediaType);
        RemoteDocument document = new RemoteDocument(file, reader.className());
        Lane lane = lanes.enter(reader, document.file());
        try {
            return Waiting.answerOf(document.file(), lane.submit(new Extraction(document), false,
                    new DocumentException(file, 0, Reason.CLOSED, "")));
        } finally {
            lane.addLoad(-1);
        }
    }

    /** Ends all worker processes. */
    @Override
    @Deactivate
    public void close() {
        lanes.close();
    }
}
