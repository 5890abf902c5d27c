package org.assize.internal.document.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentException;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;
import org.jspecify.annotations.Nullable;

/**
 * A worker that is always there: it starts its process when needed, starts another when that one dies or hangs, and
 * opens documents again in it. For one thread.
 */
public final class Worker implements AutoCloseable {

    private final List<Path> classPath;
    private final WorkerSettings settings;
    private final Set<Integer> open = new HashSet<>();
    private @Nullable WorkerProcess process;

    /** Starts nothing yet. */
    public Worker(List<Path> classPath, WorkerSettings settings) {
        this.classPath = classPath;
        this.settings = settings;
    }

    /** {@return the geometry of all pages} Opens the document. */
    public List<PageGeometry> open(RemoteDocument document) throws DocumentException {
        WorkerProcess running = running(document, 0);
        Response answer = ask(running, document, 0, new Request.Open(running.nextId(), document.number(),
                document.reader(), document.file().toString(), document.nextPartsFolder().toString(),
                document.partBytes()), settings.openLimit(), () -> false);
        open.add(document.number());
        Response.Opened opened = (Response.Opened) answer;
        document.opened(opened.parts());
        return opened.pages();
    }

    /** {@return the text of a page with its places; null if cancelled} */
    public @Nullable PageText text(RemoteDocument document, int page, BooleanSupplier cancelled)
            throws DocumentException {
        return onPage(document, page, id -> new Request.Text(id, document.number(), page, true),
                cancelled) instanceof Response.Text answer ? answer.text() : null;
    }

    /** {@return the text of a page; null if cancelled} */
    public @Nullable String words(RemoteDocument document, int page, BooleanSupplier cancelled)
            throws DocumentException {
        return onPage(document, page, id -> new Request.Text(id, document.number(), page, false),
                cancelled) instanceof Response.Words answer ? answer.text() : null;
    }

    /** {@return what the document says about its arrangement; null if cancelled} */
    public @Nullable DocumentContents contents(RemoteDocument document, BooleanSupplier cancelled)
            throws DocumentException {
        return onPage(document, 0, id -> new Request.Contents(id, document.number()),
                cancelled) instanceof Response.Contents answer ? answer.contents() : null;
    }

    /** {@return the annotations that stand in the file on a page; null if cancelled} */
    public @Nullable List<PageAnnotation> annotations(RemoteDocument document, int page, BooleanSupplier cancelled)
            throws DocumentException {
        return onPage(document, page, id -> new Request.Annotations(id, document.number(), page),
                cancelled) instanceof Response.Annotations answer ? answer.annotations() : null;
    }

    /** {@return the picture of a page; null if cancelled} */
    public @Nullable PageImage render(RemoteDocument document, RenderRequest request, BooleanSupplier cancelled)
            throws DocumentException {
        return onPage(document, request.page(), id -> new Request.Render(id, document.number(), request),
                cancelled) instanceof Response.Picture answer ? answer.image() : null;
    }

    /** Closes a document, if it is open. */
    public void close(RemoteDocument document) throws DocumentException {
        WorkerProcess running = process;
        if (running != null && running.isAlive() && open.remove(document.number())) {
            ask(running, document, 0, new Request.Close(running.nextId(), document.number()), settings.pageLimit(),
                    () -> false);
        }
    }

    /**
     * Starts the process and has a reader make itself ready.
     *
     * @param reader name of its class
     * @param enough becomes true when something else is to be done
     * @throws WorkerFailure if that took too long or cost the process its life; the next document starts another
     */
    public void warmUp(String reader, BooleanSupplier enough) throws WorkerFailure {
        if (process != null) {
            return;
        }
        WorkerProcess started = WorkerProcess.start(classPath, settings);
        process = started;
        try {
            // A document that waits already needs the same process: it is not ended for being slow to start.
            started.ask(new Request.WarmUp(started.nextId(), reader), settings.openLimit(), settings.openLimit(),
                    enough);
        } catch (WorkerFailure e) {
            close();
            throw e;
        }
    }

    /** {@return whether no document is open} */
    boolean isIdle() {
        return open.isEmpty();
    }

    private Response onPage(RemoteDocument document, int page, IntFunction<Request> request,
            BooleanSupplier cancelled) throws DocumentException {
        WorkerProcess running = running(document, page);
        if (!open.contains(document.number())) {
            open(document);
            running = running(document, page);
        }
        return ask(running, document, page, request.apply(running.nextId()), settings.pageLimit(), cancelled);
    }

    private Response ask(WorkerProcess running, RemoteDocument document, int page, Request request, Duration limit,
            BooleanSupplier cancelled) throws DocumentException {
        try {
            Response answer = running.ask(request, limit, cancelled);
            document.noticed(answer.notices());
            if (answer instanceof Response.Failed failed) {
                throw refusal(document, failed);
            }
            return answer;
        } catch (WorkerFailure e) {
            close();
            throw new DocumentException(document.file(), page, e.reason(), e.detail(), e);
        }
    }

    private static DocumentException refusal(RemoteDocument document, Response.Failed failed) {
        DocumentException refusal =
                new DocumentException(document.file(), failed.page(), failed.reason(), failed.detail());
        if (failed.unexpected()) {
            refusal.initCause(new ReaderFailure(failed.detail()));
        }
        return refusal;
    }

    private WorkerProcess running(RemoteDocument document, int page) throws DocumentException {
        WorkerProcess running = process;
        if (running == null || !running.isAlive()) {
            close();
            try {
                running = WorkerProcess.start(classPath, settings);
            } catch (WorkerFailure e) {
                throw new DocumentException(document.file(), page, e.reason(), e.detail(), e);
            }
            process = running;
        }
        return running;
    }

    /** Ends the process. The worker can be used again. */
    @Override
    public void close() {
        WorkerProcess running = process;
        process = null;
        open.clear();
        if (running != null) {
            running.close();
        }
    }
}
