package org.assize.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentException;
import org.assize.document.DocumentSession;
import org.assize.document.Notice;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Priority;
import org.assize.document.RenderRequest;
import org.assize.internal.document.PageOrder.Place;
import org.jspecify.annotations.Nullable;

/** A document and those within it, shown as one. */
final class PartsSession implements DocumentSession {

    private final DocumentSession own;
    private final List<@Nullable DocumentSession> parts;
    private final PageOrder order;
    private final List<Notice> refused;

    /**
     * Takes the sessions over.
     *
     * @param own     the outer document
     * @param parts   those within it; null for one that was refused
     * @param refused notices about these, with pages of the outer document
     */
    PartsSession(DocumentSession own, List<@Nullable DocumentSession> parts, PageOrder order, List<Notice> refused) {
        this.own = own;
        this.parts = parts;
        this.order = order;
        this.refused = refused;
    }

    @Override
    public int pageCount() {
        return order.size();
    }

    @Override
    public PageGeometry geometry(int page) {
        Place place = order.place(page);
        return source(place).geometry(place.page());
    }

    @Override
    public CompletableFuture<PageText> text(int page) {
        if (page < 1 || page > order.size()) {
            return own.text(0);
        }
        Place place = order.place(page);
        return derived(source(place).text(place.page()), text -> text.onPage(page));
    }

    /** A future derived from another does not by itself pass on that it is not wanted any more. */
    private static <T> CompletableFuture<T> derived(CompletableFuture<T> inner, UnaryOperator<T> change) {
        CompletableFuture<T> outer = inner.thenApply(change);
        outer.whenComplete((answer, problem) -> inner.cancel(true));
        return outer;
    }

    @Override
    public CompletableFuture<PageImage> render(RenderRequest request, Priority priority) {
        if (request.page() < 1 || request.page() > order.size()) {
            return own.render(new RenderRequest(0, request.scale(), request.clipDisplay()), priority);
        }
        Place place = order.place(request.page());
        return source(place).render(new RenderRequest(place.page(), request.scale(), request.clipDisplay()),
                priority);
    }

    /** The documents within, by name. What these say about themselves is not asked: there may be a thousand. */
    @Override
    public CompletableFuture<DocumentContents> contents() {
        return CompletableFuture.completedFuture(new DocumentContents(order.entriesOfParts(), List.of()));
    }

    @Override
    public CompletableFuture<List<PageAnnotation>> annotations(int page) {
        if (page < 1 || page > order.size()) {
            return own.annotations(0);
        }
        Place place = order.place(page);
        return derived(source(place).annotations(place.page()),
                found -> found.stream().map(a -> PageOrder.onPage(page, a)).toList());
    }

    @Override
    public List<Notice> notices() {
        List<Notice> all = new ArrayList<>();
        own.notices().forEach(notice -> all.add(order.outer(0, notice)));
        refused.forEach(notice -> all.add(order.outer(0, notice)));
        for (int i = 0; i < parts.size(); i++) {
            DocumentSession part = parts.get(i);
            int source = i + 1;
            if (part != null) {
                part.notices().forEach(notice -> all.add(order.outer(source, notice)));
            }
        }
        return all;
    }

    @Override
    public void close() {
        for (DocumentSession part : parts) {
            if (part != null) {
                part.close();
            }
        }
        own.close();
    }

    private DocumentSession source(Place place) {
        DocumentSession part = place.source() == 0 ? own : parts.get(place.source() - 1);
        if (part == null) {
            throw new IllegalStateException("a part that was refused has no pages");
        }
        return part;
    }
}
