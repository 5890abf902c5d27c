package org.assize.casefile;

/**
 * Nothing could be taken in at all: the folder or list cannot be read, or the library cannot be written. The message
 * names it and the reason in the user's language.
 */
public final class IntakeException extends Exception {

    private static final long serialVersionUID = 1L;

    public IntakeException(String message) {
        super(message);
    }

    public IntakeException(String message, Throwable cause) {
        super(message, cause);
    }
}
