package org.assize.internal.document.worker;

/** A reader broke down over a document instead of refusing it. */
public final class ReaderFailure extends Exception {

    private static final long serialVersionUID = 1L;

    ReaderFailure(String detail) {
        super(detail);
    }
}
