package org.assize.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.internal.document.DefaultDocumentService;
import org.assize.internal.document.DefaultTextExtractor;
import org.assize.internal.document.PlainTextReader;
import org.assize.internal.document.ReaderRegistry;
import org.assize.internal.document.image.ImageDocumentReader;

/**
 * Document service and text extractor for a program without services, such as a test. In the workbench ask for
 * {@link DocumentService} and {@link TextExtractor} instead. Starts worker processes as they are needed and ends them
 * when closed. Safe for every thread.
 */
public final class LocalDocuments implements DocumentService, TextExtractor, AutoCloseable {

    private final DefaultDocumentService service;
    private final DefaultTextExtractor extractor;

    private LocalDocuments(ReaderRegistry readers) {
        service = new DefaultDocumentService(readers);
        extractor = new DefaultTextExtractor(readers);
    }

    /** {@return the services for these readers, plain text and pictures} */
    public static LocalDocuments of(DocumentReader... readers) {
        List<DocumentReader> all = new ArrayList<>(List.of(readers));
        all.add(new PlainTextReader());
        all.add(new ImageDocumentReader());
        return new LocalDocuments(ReaderRegistry.of(all));
    }

    @Override
    public DocumentSession open(Path file, String mediaType) throws DocumentException {
        return service.open(file, mediaType);
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
