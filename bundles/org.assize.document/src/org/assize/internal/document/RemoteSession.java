package org.assize.internal.document;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentSession;
import org.assize.document.Notice;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Part;
import org.assize.document.Priority;
import org.assize.document.RenderRequest;
import org.assize.internal.document.worker.Lane;
import org.assize.internal.document.worker.Rank;
import org.assize.internal.document.worker.RemoteDocument;

/** A document open in the worker of a lane. */
final class RemoteSession implements DocumentSession {

    private final RemoteDocument document;
    private final Lane lane;
    private final List<PageGeometry> pages;
    private final ReaderOutcome outcome;
    private final Set<CompletableFuture<?>> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    RemoteSession(RemoteDocument document, Lane lane, List<PageGeometry> pages, ReaderOutcome outcome) {
        this.document = document;
        this.lane = lane;
        this.pages = List.copyOf(pages);
        this.outcome = outcome;
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public PageGeometry geometry(int page) {
        return pages.get(page - 1);
    }

    @Override
    public CompletableFuture<PageText> text(int page) {
        return submit(page, Rank.READING, (worker, future) -> worker.text(document, page, future::isDone));
    }

    @Override
    public CompletableFuture<PageImage> render(RenderRequest request, Priority priority) {
        return submit(request.page(), Rank.of(priority),
                (worker, future) -> worker.render(document, request, future::isDone));
    }

    @Override
    public CompletableFuture<DocumentContents> contents() {
        return accept(0, Rank.READING, (worker, future) -> worker.contents(document, future::isDone));
    }

    @Override
    public CompletableFuture<List<PageAnnotation>> annotations(int page) {
        return submit(page, Rank.READING, (worker, future) -> worker.annotations(document, page, future::isDone));
    }

    @Override
    public List<Notice> notices() {
        return document.notices();
    }

    List<Part> parts() {
        return document.parts();
    }

    /** Closes the document in the worker process, which opens it again when a page is asked for. */
    void rest() {
        lane.submit((worker, future) -> {
            worker.close(document);
            return null;
        }, Rank.OPENING, refusal(0, Reason.CLOSED));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            waiting.forEach(f -> f.cancel(true));
            lane.submit((worker, future) -> {
                worker.close(document);
                return null;
            }, Rank.OPENING, refusal(0, Reason.CLOSED)).whenComplete((nothing, problem) -> document.deleteParts());
            lane.addLoad(-1);
        }
    }

    private <T> CompletableFuture<T> submit(int page, Rank rank, Lane.Task<T> task) {
        if (!closed.get() && (page < 1 || page > pages.size())) {
            return CompletableFuture.failedFuture(refusal(page, Reason.NO_SUCH_PAGE));
        }
        return accept(page, rank, task);
    }

    private <T> CompletableFuture<T> accept(int page, Rank rank, Lane.Task<T> task) {
        if (closed.get()) {
            return CompletableFuture.failedFuture(refusal(page, Reason.CLOSED));
        }
        CompletableFuture<T> future = lane.submit(task, rank, refusal(page, Reason.CLOSED));
        waiting.add(future);
        future.whenComplete((answer, problem) -> {
            waiting.remove(future);
            outcome.ended(problem);
        });
        if (closed.get()) {
            future.cancel(true);
        }
        return future;
    }

    private DocumentException refusal(int page, Reason reason) {
        return new DocumentException(document.file(), page, reason, "");
    }
}
