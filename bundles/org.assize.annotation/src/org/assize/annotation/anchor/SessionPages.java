package org.assize.annotation.anchor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

import org.assize.document.DocumentException;
import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;

/** The pages of an open document. For one background thread at a time: methods wait for the
 * worker process. */
public final class SessionPages implements PageSource {

    /** How soon a wish to stop is noticed while waiting. */
    private static final long PATIENCE_MILLIS = 100;

    private final String sha256;
    private final DocumentSession session;
    private final MachineReadings readings;
    private final BooleanSupplier cancelled;
    private final IntPredicate readByMachine;
    private final Set<Integer> read = new HashSet<>();

    /**
     * For a session that gives the text of the file alone. Closes nothing: the session stays its owner's.
     *
     * @param sha256    hash of the document
     * @param readings  asked for pages without text of their own
     * @param cancelled asked while waiting; once true, methods throw {@link CancellationException}
     */
    public SessionPages(String sha256, DocumentSession session, MachineReadings readings,
            BooleanSupplier cancelled) {
        this.sha256 = sha256;
        this.session = session;
        this.readings = readings;
        this.cancelled = cancelled;
        this.readByMachine = read::contains;
    }

    /**
     * For a session that gives machine readings itself where the file has no text.
     *
     * @param readByMachine whether the text of a page, once asked for, is a machine reading
     */
    public SessionPages(String sha256, DocumentSession session, IntPredicate readByMachine,
            BooleanSupplier cancelled) {
        this.sha256 = sha256;
        this.session = session;
        this.readings = MachineReadings.NONE;
        this.cancelled = cancelled;
        this.readByMachine = readByMachine;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public int pageCount() {
        return session.pageCount();
    }

    @Override
    public PageGeometry geometry(int page) {
        return session.geometry(page);
    }

    @Override
    public PageText text(int page) throws DocumentException {
        PageText own = waitFor(session.text(page));
        if (!own.text().isBlank()) {
            return own;
        }
        Optional<PageText> reading = readings.page(sha256, page);
        reading.ifPresent(text -> read.add(page));
        return reading.orElse(own);
    }

    @Override
    public boolean readByMachine(int page) {
        return readByMachine.test(page);
    }

    @Override
    public PageImage render(RenderRequest request) throws DocumentException {
        return waitFor(session.render(request));
    }

    private <T> T waitFor(CompletableFuture<T> answer) throws DocumentException {
        while (true) {
            if (cancelled.getAsBoolean()) {
                answer.cancel(true);
                throw new CancellationException();
            }
            try {
                return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                answer.cancel(true);
                throw new CancellationException();
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }
    }

    private static DocumentException failure(Throwable cause) {
        return switch (cause) {
            case DocumentException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(cause);
        };
    }
}
