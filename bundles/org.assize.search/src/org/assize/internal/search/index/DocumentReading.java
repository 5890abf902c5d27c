package org.assize.internal.search.index;

import java.io.IOException;
import java.nio.file.Path;

import org.assize.document.DocumentException;
import org.assize.document.ExtractedText;
import org.assize.document.TextExtractor;
import org.assize.internal.search.Messages;
import org.assize.records.Sha256;
import org.eclipse.osgi.util.NLS;

/** Reads a document that is not in the index, after making sure that it is the one that was registered. */
final class DocumentReading {

    private final IndexSource source;
    private final TextExtractor extractor;

    DocumentReading(IndexSource source, TextExtractor extractor) {
        this.source = source;
        this.extractor = extractor;
    }

    /** What came of reading a document. */
    sealed interface Outcome {

        /** It was read. */
        record Read(ExtractedText text) implements Outcome {
        }

        /** It was not; {@code tryAgain} if another update may have more luck. */
        record Failed(String reason, boolean tryAgain) implements Outcome {
        }
    }

    Outcome read(SourceDocument document) {
        Path file = source.file(document);
        try {
            if (!Sha256.of(file).equalsIgnoreCase(document.sha256())) {
                return new Outcome.Failed(NLS.bind(Messages.originalChanged, file), true);
            }
            return new Outcome.Read(extractor.extract(file, document.mediaType()));
        } catch (DocumentException e) {
            return new Outcome.Failed(e.getMessage(), mayPass(e.reason()));
        } catch (IOException e) {
            String reason = new DocumentException(file, 0, DocumentException.Reason.UNREADABLE, "", e).getMessage();
            return new Outcome.Failed(reason, true);
        } catch (RuntimeException e) {
            return new Outcome.Failed(NLS.bind(Messages.unexpectedFailure, file, e), true);
        }
    }

    /** What is wrong with the bytes stays wrong; a missing drive, reader or process may be there another time. */
    private static boolean mayPass(DocumentException.Reason reason) {
        return switch (reason) {
            case UNREADABLE, UNSUPPORTED, NO_WORKER, CLOSED -> true;
            case DAMAGED, ENCRYPTED, NO_SUCH_PAGE, TOO_LARGE, TIMED_OUT, OUT_OF_MEMORY, WORKER_DIED -> false;
        };
    }
}
