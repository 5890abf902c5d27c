package org.assize.internal.check.result;

/** A check said something that does not fit the case file. The message is for people. */
public final class ImplausibleException extends Exception {

    private static final long serialVersionUID = 1L;

    ImplausibleException(String message) {
        super(message);
    }
}
