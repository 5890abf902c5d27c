package org.assize.internal.recognition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.RenderRequest;
import org.assize.recognition.Availability;
import org.assize.recognition.PageScan;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.TextRecognizer;
import org.eclipse.osgi.util.NLS;

/** Has one page drawn and read. */
final class PageReader {

    /** Engines are trained on pictures of this resolution; less loses small print, more only takes longer. */
    private static final int DPI = 300;
    /** For pages so large that a picture of full resolution would be refused. */
    private static final int[] COARSER = {200, 150, 100, 72};
    private static final double POINTS_PER_INCH = 72;
    private static final long LOOK_MILLIS = 100;

    private final DocumentService documents;
    private final TextRecognizer recognizer;
    private final Availability.Ready engine;

    PageReader(DocumentService documents, TextRecognizer recognizer, Availability.Ready engine) {
        this.documents = documents;
        this.recognizer = recognizer;
        this.engine = engine;
    }

    DocumentService documents() {
        return documents;
    }

    /**
     * Reads a page.
     *
     * @throws DocumentException     if it cannot be drawn
     * @throws RecognitionException  if it cannot be read
     * @throws CancellationException if cancelled
     */
    RecognizedPage read(DocumentSession document, int page, BooleanSupplier cancelled)
            throws DocumentException, RecognitionException, InterruptedException {
        PageGeometry geometry = document.geometry(page);
        int dpi = resolution(geometry);
        PageImage image = picture(document, RenderRequest.of(page, (float) (dpi / POINTS_PER_INCH)), cancelled);
        List<RecognizedLine> lines = lines(new PageScan(image, dpi, geometry), cancelled);
        return new RecognizedPage(page, engine.engine(), engine.version(), String.join("+", engine.languages()),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), lines);
    }

    /** An engine from a plug-in may throw anything; that costs the page. */
    private List<RecognizedLine> lines(PageScan scan, BooleanSupplier cancelled) throws RecognitionException {
        try {
            return recognizer.recognize(scan, cancelled);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new RecognitionException(NLS.bind(Messages.unexpectedFailure, e), e);
        }
    }

    private static PageImage picture(DocumentSession document, RenderRequest request, BooleanSupplier cancelled)
            throws DocumentException, InterruptedException {
        CompletableFuture<PageImage> picture = document.render(request);
        try {
            while (!cancelled.getAsBoolean()) {
                try {
                    return picture.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // Not yet; the worker has a limit of its own.
                    continue;
                }
            }
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DocumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            picture.cancel(true);
        }
    }

    private static int resolution(PageGeometry geometry) {
        double inches = geometry.displayWidth() / POINTS_PER_INCH * geometry.displayHeight() / POINTS_PER_INCH;
        int dpi = DPI;
        for (int i = 0; i < COARSER.length && inches * dpi * dpi > PageImage.MAX_PIXELS / 2.0; i++) {
            dpi = COARSER[i];
        }
        return dpi;
    }
}
