package org.assize.internal.ui.document.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentService;
import org.assize.document.PageImage;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.internal.ui.document.render.Bitmaps;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** The pages of one case file as far as they are known, shown while they become known. UI thread only. */
final class CaseFilePages {

    /** What the small pictures of a library may take on disk, in bytes. */
    private static final long MOST_KEPT = 256L << 20;

    private final CaseDocuments documents;
    private final ThumbnailCanvas canvas;
    private final Display display;
    private final ThumbnailMaker maker;
    private final Map<CaseDocument, Integer> counts = new HashMap<>();
    private @Nullable CaseDocument read;
    private int page = 1;
    private boolean closed;

    /** Shows the documents and begins to count their pages. */
    CaseFilePages(CaseDocuments documents, Library library, DocumentService service, ThumbnailCanvas canvas) {
        this.documents = documents;
        this.canvas = canvas;
        display = canvas.control().getDisplay();
        PageCache cache = PageCache.of(library);
        maker = new ThumbnailMaker(service, cache, new Arrivals());
        canvas.show(order());
        Background.read(display, monitor -> trim(cache), done -> { });
    }

    CaseDocuments documents() {
        return documents;
    }

    void want(List<Wish> wishes) {
        maker.want(wishes);
    }

    /** Takes over where the reader is, and shows what the document says about its own contents. */
    void follow(ReadDocument reader, ContentsTree tree) {
        boolean other = !reader.document().equals(read);
        read = reader.document();
        page = reader.page();
        canvas.read(read.path(), page);
        if (other) {
            CaseDocument asked = read;
            tree.show(documents, asked, DocumentContents.NONE);
            reader.contents().thenAcceptAsync(contents -> {
                if (!closed && asked.equals(read)) {
                    tree.show(documents, asked, contents);
                }
            }, display::asyncExec);
        }
    }

    void close() {
        closed = true;
        maker.close();
    }

    private ReadingOrder order() {
        return ReadingOrder.of(documents, each -> counts.getOrDefault(each, 0));
    }

    private static boolean trim(PageCache cache) throws IOException {
        cache.trim(MOST_KEPT);
        return true;
    }

    private void later(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    private boolean isGone() {
        return closed || canvas.control().isDisposed();
    }

    /** Brings what was made in the background into sight. */
    private final class Arrivals implements ThumbnailMaker.Receiver {

        @Override
        public void counted(CaseDocument document, int pages) {
            later(() -> {
                if (!isGone()) {
                    counts.put(document, pages);
                    canvas.show(order());
                    if (document.equals(read)) {
                        canvas.read(document.path(), page);
                    }
                }
            });
        }

        @Override
        public void drawn(Wish wish, PageImage picture) {
            Image image = Bitmaps.image(display, picture);
            later(() -> {
                if (isGone()) {
                    image.dispose();
                } else {
                    canvas.put(wish, image);
                }
            });
        }
    }
}
