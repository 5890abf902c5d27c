package org.assize.internal.ui.document.pages;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.PageImage;
import org.assize.document.Priority;
import org.assize.document.RenderRequest;
import org.assize.internal.ui.document.CaseDocument;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/**
 * Counts pages and makes small pictures of them behind everything else, one after the other; new wishes replace
 * those before. Takes them from the cache where it can; opens a document only if it has to and one at a time. May be
 * called from any thread.
 */
final class ThumbnailMaker {

    /** Pixels; enough for a screen with two for each. */
    static final int WIDTH = 2 * ThumbnailLayout.PICTURE_WIDTH;
    static final int HEIGHT = 2 * ThumbnailLayout.PICTURE_HEIGHT;

    private static final int PATIENCE_SECONDS = 60;

    private final DocumentService service;
    private final PageCache cache;
    private final Receiver receiver;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private final Set<Wish> refused = new HashSet<>();
    private @Nullable Wish making;
    private final Job job = Job.createSystem("thumbnails", (ICoreRunnable) this::work);

    /** Where results arrive, on the thread of the maker. */
    interface Receiver {

        void counted(CaseDocument document, int pages);

        void drawn(Wish wish, PageImage picture);
    }

    ThumbnailMaker(DocumentService service, PageCache cache, Receiver receiver) {
        this.service = service;
        this.cache = cache;
        this.receiver = receiver;
        job.setPriority(Job.DECORATE);
    }

    /** Replaces all wishes, the most urgent first. */
    void want(List<Wish> next) {
        synchronized (wishes) {
            wishes.clear();
            next.stream().filter(wish -> !refused.contains(wish) && !wish.equals(making)).forEach(wishes::add);
        }
        if (!next.isEmpty()) {
            job.schedule();
        }
    }

    /** Ends. What is being made is given up. */
    void close() {
        want(List.of());
        job.cancel();
    }

    private @Nullable Wish next() {
        synchronized (wishes) {
            making = wishes.poll();
            return making;
        }
    }

    private void work(IProgressMonitor monitor) {
        try (Opened opened = new Opened()) {
            for (Wish wish = next(); wish != null && !monitor.isCanceled(); wish = next()) {
                try {
                    grant(wish, opened, monitor);
                } catch (DocumentException | IOException | ExecutionException | TimeoutException e) {
                    // The reader tells why when somebody looks at the page itself.
                    ILog.of(ThumbnailMaker.class).info("no small picture of " + wish.document().path(), e);
                    refuse(wish);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuse(Wish wish) {
        synchronized (wishes) {
            refused.add(wish);
            wishes.removeIf(other -> wish.page() == 0 && other.document().equals(wish.document()));
        }
    }

    private void grant(Wish wish, Opened opened, IProgressMonitor monitor)
            throws DocumentException, IOException, ExecutionException, TimeoutException, InterruptedException {
        CaseDocument document = wish.document();
        if (wish.page() == 0) {
            int known = cache.pages(document.sha256());
            int pages = known > 0 ? known : opened.get(document).pageCount();
            cache.putPages(document.sha256(), pages);
            receiver.counted(document, pages);
            return;
        }
        PageImage kept = cache.picture(document.sha256(), wish.page()).orElse(null);
        if (kept == null) {
            kept = draw(opened.get(document), wish.page(), monitor);
            if (kept == null) {
                return;
            }
            cache.putPicture(document.sha256(), wish.page(), kept);
        }
        receiver.drawn(wish, kept);
    }

    private static @Nullable PageImage draw(DocumentSession session, int page, IProgressMonitor monitor)
            throws ExecutionException, TimeoutException, InterruptedException {
        var geometry = session.geometry(page);
        float scale = (float) Math.min(WIDTH / geometry.displayWidth(), HEIGHT / geometry.displayHeight());
        Future<PageImage> picture = session.render(RenderRequest.of(page, scale), Priority.LATER);
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            try {
                return picture.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    picture.cancel(true);
                    return null;
                }
            }
        }
        picture.cancel(true);
        throw new TimeoutException("page " + page);
    }

    /** The document that is open now, if there is one. */
    private final class Opened implements AutoCloseable {

        private @Nullable CaseDocument document;
        private @Nullable DocumentSession session;

        DocumentSession get(CaseDocument wanted) throws DocumentException {
            DocumentSession open = session;
            if (open == null || !wanted.equals(document)) {
                close();
                open = wanted.open(service);
                session = open;
                document = wanted;
            }
            return open;
        }

        @Override
        public void close() {
            if (session != null) {
                session.close();
                session = null;
            }
        }
    }
}
