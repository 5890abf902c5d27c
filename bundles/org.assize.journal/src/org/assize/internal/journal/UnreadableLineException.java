package org.assize.internal.journal;

/** A line is not an entry in form; the message says what is wrong with it. */
final class UnreadableLineException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableLineException(String message) {
        super(message, null, false, false); // no stack trace: a damaged file may have very many of them
    }
}
