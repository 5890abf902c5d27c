import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentSession;
import org.assize.document.Notice;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Priority;
import org.assize.document.RenderRequest;

/** A document of which one sees what is asked of it: which pages were drawn, which failed and why, what is pending. */
final class WatchedSession implements DocumentSession {

    private final DocumentSession session;
    private final Map<Integer, Integer> pending = new HashMap<>();
    private final Set<Integer> drawn = new TreeSet<>();
    private final Map<Integer, Throwable> failed = new TreeMap<>();

    WatchedSession(DocumentSession session) {
        this.session = session;
    }

    /** {@return whether a picture of the page was drawn or failed and no other of it is awaited} */
    synchronized boolean isSettled(int page) {
        return !pending.containsKey(page) && (drawn.contains(page) || failed.containsKey(page));
    }

    /** Forgets which pages were drawn, so that the next wait is for new pictures. */
    synchronized void forget() {
        drawn.clear();
    }

    synchronized int drawnPages() {
        return drawn.size();
    }

    synchronized Map<Integer, Throwable> failures() {
        return new TreeMap<>(failed);
    }

    @Override
    public CompletableFuture<PageImage> render(RenderRequest request, Priority priority) {
        synchronized (this) {
            pending.merge(request.page(), 1, Integer::sum);
        }
        CompletableFuture<PageImage> future = session.render(request, priority);
        future.whenComplete((image, failure) -> ended(request.page(), failure));
        return future;
    }

    private synchronized void ended(int page, Throwable failure) {
        pending.merge(page, -1, (a, b) -> a + b == 0 ? null : a + b);
        if (failure == null) {
            drawn.add(page);
        } else if (!(failure instanceof CancellationException)) {
            failed.put(page, failure);
        }
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
    public CompletableFuture<PageText> text(int page) {
        return session.text(page);
    }

    @Override
    public CompletableFuture<DocumentContents> contents() {
        return session.contents();
    }

    @Override
    public CompletableFuture<List<PageAnnotation>> annotations(int page) {
        return session.annotations(page);
    }

    @Override
    public List<Notice> notices() {
        return session.notices();
    }

    @Override
    public void close() {
        session.close();
    }
}
