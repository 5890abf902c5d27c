package org.assize.search;

/** The index cannot be opened, updated or searched. The message is for the user: it names what and why. */
public class SearchException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public SearchException(String message) {
        super(message);
    }

    /** With a message for the user and what caused it. */
    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
