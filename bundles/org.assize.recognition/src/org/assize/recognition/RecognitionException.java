package org.assize.recognition;

/** A page could not be read by an engine. The message is localized and says why; it does not name the page. */
public class RecognitionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public RecognitionException(String message) {
        super(message);
    }

    /** Says why, with the exception that caused it. */
    public RecognitionException(String message, Throwable cause) {
        super(message, cause);
    }
}
