package org.assize.document;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A document opened by a {@link DocumentReader}, in the worker process. Used by one thread at a time. Pages count from
 * 1. A method may throw any exception or error for a bad page: the worker contains it.
 */
@ConsumerType
public interface OpenedDocument extends AutoCloseable {

    /** {@return the number of pages} */
    int pageCount();

    /** {@return how a page is seen} */
    PageGeometry geometry(int page) throws DocumentException;

    /** {@return the text of a page} Empty if it has none. */
    PageText text(int page) throws DocumentException;

    /**
     * Draws a page.
     *
     * @param request   what is wanted
     * @param cancelled asked now and then; when true the picture is no longer wanted and
     *                  {@link java.util.concurrent.CancellationException} may be thrown. Safe to ask at any rate
     */
    PageImage render(RenderRequest request, BooleanSupplier cancelled) throws DocumentException;

    /** {@return the drawn page} */
    default PageImage render(RenderRequest request) throws DocumentException {
        return render(request, () -> false);
    }

    /** {@return what has been noticed up to now, without repetition} Grows as pages are read. */
    List<Notice> notices();

    /** {@return what the document says about its own arrangement} */
    default DocumentContents contents() throws DocumentException {
        return DocumentContents.NONE;
    }

    /** {@return the annotations that stand in the file on a page, in the order of the file} */
    default List<PageAnnotation> annotations(int page) throws DocumentException {
        return List.of();
    }

    /** {@return the documents found within this one, in the order of the pages they follow} */
    default List<Part> parts() {
        return List.of();
    }

    @Override
    void close();
}
