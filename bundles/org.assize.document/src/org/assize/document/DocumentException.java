package org.assize.document;

import java.nio.file.Path;

import org.assize.internal.document.Refusals;

/** A document could not be opened, read or shown. The message is for the user: it names file, page and reason. */
public class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The file is missing or the system does not let it be read. */
        UNREADABLE,
        /** No reader for this kind of file. */
        UNSUPPORTED,
        /** The file, or the page, is not what its format says. */
        DAMAGED,
        /** The file is protected by a password. */
        ENCRYPTED,
        /** There is no such page. */
        NO_SUCH_PAGE,
        /** A size is over the limit. */
        TOO_LARGE,
        /** The time limit was reached. */
        TIMED_OUT,
        /** The worker process ran out of memory over it. */
        OUT_OF_MEMORY,
        /** The worker process ended over it. */
        WORKER_DIED,
        /** No worker process could be started. */
        NO_WORKER,
        /** The document or the service is closed. */
        CLOSED
    }

    private final transient Path file;
    private final int page;
    private final Reason reason;
    private final String detail;

    /**
     * Names what went wrong.
     *
     * @param file   the file
     * @param page   page, from 1; 0 if the document as a whole is concerned
     * @param reason why
     * @param detail more about it in technical words; may be empty
     */
    public DocumentException(Path file, int page, Reason reason, String detail) {
        super(Refusals.message(file, page, reason, detail));
        this.file = file;
        this.page = page;
        this.reason = reason;
        this.detail = detail;
    }

    /** As the other, with the exception that caused it. */
    public DocumentException(Path file, int page, Reason reason, String detail, Throwable cause) {
        this(file, page, reason, detail);
        initCause(cause);
    }

    /** {@return the file} */
    public Path file() {
        return file;
    }

    /** {@return the page, from 1; 0 if the document as a whole is concerned} */
    public int page() {
        return page;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** {@return more about it in technical words; may be empty} */
    public String detail() {
        return detail;
    }
}
