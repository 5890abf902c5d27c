package org.assize.internal.ui.document.text;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentSession;
import org.assize.document.Notice;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Priority;
import org.assize.document.RenderRequest;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;

/**
 * A document whose pages without text of their own have what a machine read on them, so that scans can be searched,
 * selected and marked as text is. Tells which pages those are. Safe for every thread.
 */
public final class MachineTextSession implements DocumentSession {

    private static final Logger LOG = System.getLogger(MachineTextSession.class.getName());

    private final DocumentSession document;
    private final RecognizedTexts readings;
    private final String sha256;
    private final Map<Integer, MachineReading> used = new ConcurrentHashMap<>();

    /**
     * How a page was read.
     *
     * @param confidence how sure the machine was, 0 to 1
     * @param uncertain  whether a person should look at it
     * @param engine     name of the engine
     * @param version    its version
     * @param language   the languages it was told to expect
     */
    public record MachineReading(float confidence, boolean uncertain, String engine, String version,
            String language) {

        static MachineReading of(RecognizedPage page) {
            return new MachineReading(page.confidence(), page.isUncertain(), page.engine(), page.version(),
                    page.language());
        }
    }

    /**
     * Adds the readings of a document to it.
     *
     * @param sha256 hash of the document at intake
     */
    public MachineTextSession(DocumentSession document, RecognizedTexts readings, String sha256) {
        this.document = document;
        this.readings = readings;
        this.sha256 = sha256;
    }

    /** {@return how the text of a page was read; empty if it is the document's own or has not been asked for} */
    public Optional<MachineReading> reading(int page) {
        return Optional.ofNullable(used.get(page));
    }

    @Override
    public int pageCount() {
        return document.pageCount();
    }

    @Override
    public PageGeometry geometry(int page) {
        return document.geometry(page);
    }

    @Override
    public CompletableFuture<PageText> text(int page) {
        CompletableFuture<PageText> own = document.text(page);
        CompletableFuture<PageText> answer = own.thenApplyAsync(text -> text.text().isBlank() ? machine(text) : text);
        answer.whenComplete((text, problem) -> {
            if (answer.isCancelled()) {
                own.cancel(true);
            }
        });
        return answer;
    }

    @Override
    public CompletableFuture<PageImage> render(RenderRequest request, Priority priority) {
        return document.render(request, priority);
    }

    @Override
    public CompletableFuture<DocumentContents> contents() {
        return document.contents();
    }

    @Override
    public CompletableFuture<List<PageAnnotation>> annotations(int page) {
        return document.annotations(page);
    }

    @Override
    public List<Notice> notices() {
        return document.notices();
    }

    @Override
    public void close() {
        document.close();
    }

    private PageText machine(PageText own) {
        try {
            Optional<RecognizedPage> read = readings.page(sha256, own.page()).filter(page -> !page.isEmpty());
            read.ifPresent(page -> used.put(own.page(), MachineReading.of(page)));
            return read.map(RecognizedPage::toPageText).orElse(own);
        } catch (IOException e) {
            // The page is a page without text then, which the reader sees.
            LOG.log(Level.WARNING, "machine readings of " + sha256 + " cannot be read", e);
            return own;
        }
    }
}
