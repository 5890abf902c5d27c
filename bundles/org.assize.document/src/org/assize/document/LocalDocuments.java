package org.assize.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.assize.internal.document.DefaultDocumentService;
import org.assize.internal.document.DefaultTextExtractor;
import org.assize.internal.document.PlainTextReader;
import org.assize.internal.document.ReaderRegistry;
import org.assize.internal.document.WorkerCache;
import org.assize.internal.document.image.ImageDocumentReader;
import org.assize.internal.document.worker.WorkerSettings;

/**
 * Document service and text extractor for a program without services, such as a test. In the workbench ask for
 * {@link DocumentService} and {@link TextExtractor} instead. Starts worker processes as they are needed and ends them
 * when closed. Safe for every thread.
 */
public final class LocalDocuments implements DocumentService, TextExtractor, AutoCloseable {

    private final DefaultDocumentService service;
    private final DefaultTextExtractor extractor;

    private LocalDocuments(ReaderRegistry readers, WorkerSettings settings) {
        service = new DefaultDocumentService(readers, settings);
        extractor = new DefaultTextExtractor(readers, settings);
    }

    /** {@return the services for these readers, plain text and pictures} */
    public static LocalDocuments of(DocumentReader... readers) {
        return of(WorkerSettings.standard(WorkerCache.folder()), readers);
    }

    /** {@return the same with a time limit of its own for opening a document and for reading a page} */
    public static LocalDocuments within(Duration limit, DocumentReader... readers) {
        return of(WorkerSettings.standard(WorkerCache.folder()).limits(limit, limit, limit), readers);
    }

    private static LocalDocuments of(WorkerSettings settings, DocumentReader... readers) {
        List<DocumentReader> all = new ArrayList<>(List.of(readers));
        all.add(new PlainTextReader());
        all.add(new ImageDocumentReader());
        return new LocalDocuments(ReaderRegistry.of(all), settings);
    }

    @Override
    public DocumentSession open(Path file, String mediaType) throws DocumentException {
        return service.open(file, mediaType);
    }

    @Override
    public void warmUp(String mediaType) {
        service.warmUp(mediaType);
    }

    @Override
    public ExtractedText extract(Path file, String mediaType) throws DocumentException {
        return extractor.extract(file, mediaType);
    }

    @Override
    public void close() {
        service.close();
        extractor.close();
    }
}
