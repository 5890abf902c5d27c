package org.assize.checklist;

import java.io.IOException;
import java.io.InputStream;

/**
 * A checklist document that may not have been read yet.
 *
 * @param origin where it is, for people: a path, or plug-in and file
 * @param content opens it, as often as needed; the caller closes
 */
public record ChecklistDocument(String origin, Content content) {

    /** Opens a document. */
    @FunctionalInterface
    public interface Content {

        /** A fresh stream at the beginning. */
        InputStream open() throws IOException;
    }
}
