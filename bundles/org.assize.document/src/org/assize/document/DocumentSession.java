package org.assize.document;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A document that is open in a worker process. If the process dies or hangs over a page, that one answer fails and the
 * document is opened again in a new process for the next.
 * <p>
 * Safe for every thread. No method waits for the worker. Futures complete on a thread of
 * the service: hand longer work to another. They fail with a {@link DocumentException}; cancelling one drops the
 * request, or stops the work as soon as the reader notices. Cancel the very future that was given: one derived from it
 * does not pass the wish on.
 */
@ProviderType
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

    /** {@return the picture} Of the same priority, those asked for later come first. */
    CompletableFuture<PageImage> render(RenderRequest request, Priority priority);

    /** {@return a picture that somebody looks at now} */
    default CompletableFuture<PageImage> render(RenderRequest request) {
        return render(request, Priority.IN_SIGHT);
    }

    /** {@return what the document says about its own arrangement} */
    CompletableFuture<DocumentContents> contents();

    /**
     * {@return the annotations that other programs left in the file on a page, from 1} In the order of the file. Links,
     * form fields and the windows of notes are not among them.
     */
    CompletableFuture<List<PageAnnotation>> annotations(int page);

    /** {@return what has been noticed up to now, without repetition} Grows as pages are read and drawn. */
    List<Notice> notices();

    /** Closes the document. Open requests are cancelled. */
    @Override
    void close();
}
