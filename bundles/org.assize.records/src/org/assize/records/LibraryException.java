package org.assize.records;

/** A library cannot be opened, read or written. The message names the file and the reason in the user's language. */
public final class LibraryException extends Exception {

    private static final long serialVersionUID = 1L;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
