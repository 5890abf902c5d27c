package org.assize.internal.ui.document.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentSession;
import org.assize.document.Notice;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.document.Priority;
import org.assize.document.RenderRequest;

/** A document whose pictures arrive when the test says so. */
public final class FakeSession implements DocumentSession {

    /** Pictures asked for, in order, by page. */
    final Map<Integer, CompletableFuture<PageImage>> asked = new LinkedHashMap<>();
    private final List<String> texts;
    private final List<PageAnnotation> annotations = new ArrayList<>();
    private double lastWidth = 600;

    /** A document with these texts on its pages; each sign is 10 points wide and 10 high, lines 20 apart from above. */
    public FakeSession(String... texts) {
        this.texts = List.of(texts);
    }

    /** Makes the last page wider or narrower than the others, in points. */
    public FakeSession lastWidth(double points) {
        lastWidth = points;
        return this;
    }

    /** {@return the text of a page as the session gives it} */
    public PageText page(int page) {
        var builder = PageText.builder(page);
        int x = 0;
        int y = 700;
        for (char c : texts.get(page - 1).toCharArray()) {
            if (c == '\n') {
                builder.newLine();
                x = 0;
                y -= 20;
            } else {
                builder.glyph(String.valueOf(c), Quad.of(x, y, x + 10, y + 10));
                x += 10;
            }
        }
        return builder.build();
    }

    /** {@return the pages of which a picture was asked for, in order} */
    public List<Integer> asked() {
        return List.copyOf(asked.keySet());
    }

    /** {@return the picture of a page that was asked for last} */
    public CompletableFuture<PageImage> picture(int page) {
        return asked.get(page);
    }

    /** Puts an annotation of another program into the file. */
    public void annotate(PageAnnotation annotation) {
        annotations.add(annotation);
    }

    @Override
    public CompletableFuture<List<PageAnnotation>> annotations(int page) {
        return CompletableFuture.completedFuture(annotations.stream().filter(a -> a.page() == page).toList());
    }

    @Override
    public int pageCount() {
        return texts.size();
    }

    @Override
    public PageGeometry geometry(int page) {
        return PageGeometry.upright(page == texts.size() ? lastWidth : 600, 800);
    }

    @Override
    public CompletableFuture<PageText> text(int page) {
        return CompletableFuture.completedFuture(page(page));
    }

    @Override
    public CompletableFuture<PageImage> render(RenderRequest request, Priority priority) {
        CompletableFuture<PageImage> future = new CompletableFuture<>();
        asked.put(request.page(), future);
        return future;
    }

    @Override
    public CompletableFuture<DocumentContents> contents() {
        return CompletableFuture.completedFuture(DocumentContents.NONE);
    }

    @Override
    public List<Notice> notices() {
        return List.of();
    }

    @Override
    public void close() {
        asked.values().forEach(f -> f.cancel(true));
    }
}
