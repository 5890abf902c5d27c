package org.assize.document;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A document that is open in a worker process. If the process dies or hangs over a page, that one answer fails and the
 * document is opened again in a new process for the next.
 * <p>
 * Safe for every thread. No method waits for the worker. Futures complete on a thread of
 * the service: hand longer work to another. They fail with a {@link DocumentException}; cancelling one drops the
 * request, or stops the work as soon as the reader notices. Cancel the very future that was given: one derived from it
 * does not pass the wish on.
 */
public interface DocumentSession extends AutoCloseable {

    /** {@return the number of pages} */
    int pageCount();

    /**
     * {@return how a page is seen}
     *
     * @param page from 1
     * @throws IndexOutOfBoundsException if there is no such page
     */
    PageGeometry geometry(int page);

    /** {@return the text of a page, from 1} */
    CompletableFuture<PageText> text(int page);

    /** {@return the picture} Pictures asked for later are drawn first: they are what the user looks at now. */
    CompletableFuture<PageImage> render(RenderRequest request);

    /** {@return what the document says about its own arrangement} */
    default CompletableFuture<DocumentContents> contents() {
        return CompletableFuture.completedFuture(DocumentContents.NONE);
    }

    /** {@return the annotations that stand in the file on a page, from 1} Links and form fields are not among them. */
    default CompletableFuture<List<PageAnnotation>> annotations(int page) {
        return CompletableFuture.completedFuture(List.of());
    }

    /** {@return what has been noticed up to now, without repetition} Grows as pages are read and drawn. */
    List<Notice> notices();

    /** Closes the document. Open requests are cancelled. */
    @Override
    void close();
}
