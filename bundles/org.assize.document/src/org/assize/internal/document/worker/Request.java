package org.assize.internal.document.worker;

import org.assize.document.RenderRequest;

/** What the workbench asks of a worker process. */
public sealed interface Request {

    /** {@return the number by which the answer is told} */
    int id();

    /**
     * Open a file. {@code document} is the number it is called by from then on, {@code reader} a class name; files
     * found in it go to the folder {@code parts} and may have as many bytes as said.
     */
    record Open(int id, int document, String reader, String file, String parts, long partBytes) implements Request {
    }

    /** Read a page; with the places of its characters or without. */
    record Text(int id, int document, int page, boolean places) implements Request {
    }

    /** Read what the document says about its arrangement. */
    record Contents(int id, int document) implements Request {
    }

    /** Read the annotations that stand in the file on a page. */
    record Annotations(int id, int document, int page) implements Request {
    }

    /** Draw a page. */
    record Render(int id, int document, RenderRequest picture) implements Request {
    }

    /** Get ready. {@code reader} is a class name. */
    record WarmUp(int id, String reader) implements Request {
    }

    /** Close a file. */
    record Close(int id, int document) implements Request {
    }

    /** Stop working on an earlier request. Not answered itself. */
    record Cancel(int id) implements Request {
    }
}
