package org.assize.check;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document of a case file as a check sees it.
 *
 * @param path    place within the case file; what proposals call the document by
 * @param title   title as the upstream system or the file name gives it
 * @param type    kind of document as the upstream system calls it; empty where unknown
 * @param date    its day as the upstream system gives it
 * @param sha256  hash of its content
 * @param pages   its pages in order; empty if it could not be opened
 * @param failure why it could not be opened; empty if it could
 */
public record CheckedDocument(String path, String title, String type, @Nullable LocalDate date, String sha256,
        List<CheckedPage> pages, String failure) {

    /** Copies the list. */
    public CheckedDocument {
        pages = List.copyOf(pages);
    }

    /** {@return whether all it says is known: every page has text} A blank page has none. */
    public boolean isFullyRead() {
        return failure.isEmpty() && pages.stream().noneMatch(p -> p.origin() == TextOrigin.NONE);
    }
}
