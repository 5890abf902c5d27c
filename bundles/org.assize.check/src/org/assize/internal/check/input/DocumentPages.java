package org.assize.internal.check.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.assize.check.TextOrigin;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.internal.check.input.RegisteredCase.RegisteredDocument;
import org.assize.internal.check.worker.PageFact;
import org.assize.internal.check.worker.ReadPages;
import org.assize.internal.check.worker.TextFile;
import org.assize.recognition.RecognizedPage;
import org.assize.records.Sha256;

/** Reads the pages of one document once: its own text, or what a machine read where it has none. */
final class DocumentPages {

    private static final long PATIENCE_MILLIS = 100;

    /** After so many pages that cost a process its life the rest of the document is left alone. */
    private static final int MOST_DEATHS = 3;
    private static final Set<Reason> DEATHS = EnumSet.of(Reason.TIMED_OUT, Reason.OUT_OF_MEMORY, Reason.WORKER_DIED);

    private final DocumentService documents;
    private final BooleanSupplier cancelled;
    private final Map<Integer, RecognizedPage> readings;
    private final Sha256 hash = new Sha256();
    private final List<PageFact> facts = new ArrayList<>();
    private int deaths;

    DocumentPages(DocumentService documents, Map<Integer, RecognizedPage> readings, BooleanSupplier cancelled) {
        this.documents = documents;
        this.readings = readings;
        this.cancelled = cancelled;
    }

    /** {@return what came of it} The texts are written while they are read. */
    ReadPages read(RegisteredDocument document, TextStore.Kept kept) throws IOException {
        try (DocumentSession session = documents.open(document.file(), document.mediaType())) {
            kept.writeText(out -> {
                try (TextFile.Writer writer = new TextFile.Writer(out)) {
                    for (int page = 1; page <= session.pageCount(); page++) {
                        read(session, page, writer);
                    }
                }
            });
        } catch (DocumentException e) {
            if (e.reason() == Reason.NO_WORKER || e.reason() == Reason.CLOSED) {
                throw new IOException(e.getMessage(), e);
            }
            return new ReadPages(List.of(), "", e.reason().name(), e.getMessage());
        }
        return new ReadPages(facts, hash.hex(), "", "");
    }

    private void read(DocumentSession session, int page, TextFile.Writer writer) throws IOException {
        PageGeometry geometry = session.geometry(page);
        PageText own = deaths < MOST_DEATHS ? text(session, page) : PageText.empty(page);
        RecognizedPage reading = readings.get(page);
        boolean machine = own.text().isBlank() && reading != null && !reading.isEmpty();
        PageText text = machine ? reading.toPageText() : own;
        TextOrigin origin = machine ? TextOrigin.MACHINE : own.text().isBlank() ? TextOrigin.NONE : TextOrigin.DOCUMENT;
        float confidence = machine ? reading.confidence() : origin == TextOrigin.NONE ? 0 : 1;
        int length = origin == TextOrigin.NONE ? 0 : text.text().length();
        PageFact fact = new PageFact(geometry, origin, confidence, length);
        facts.add(fact);
        hash.add(ByteBuffer.wrap((fact + "\n").getBytes(StandardCharsets.UTF_8)));
        if (length > 0) {
            writer.add(text);
            hash.add(ByteBuffer.wrap(text.text().getBytes(StandardCharsets.UTF_8)));
        }
        if (machine) {
            hash.add(doubts(text));
        }
    }

    /** How sure the machine was of each sign: a check may conclude something else from the same text. */
    private static ByteBuffer doubts(PageText text) {
        ByteBuffer doubts = ByteBuffer.allocate(text.text().length() * Float.BYTES);
        for (int i = 0; i < text.text().length(); i++) {
            doubts.putFloat(text.confidence(i, i + 1));
        }
        return doubts.flip();
    }

    /** A page that cannot be read has no text: checks are told so. */
    private PageText text(DocumentSession session, int page) {
        CompletableFuture<PageText> answer = session.text(page);
        try {
            while (true) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                try {
                    return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    continue;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            deaths += e.getCause() instanceof DocumentException d && DEATHS.contains(d.reason()) ? 1 : 0;
            return PageText.empty(page);
        } finally {
            answer.cancel(true);
        }
    }
}
