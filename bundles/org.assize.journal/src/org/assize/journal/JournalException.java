package org.assize.journal;

import org.jspecify.annotations.Nullable;

/**
 * Something the journal was asked for did not happen. The message is meant for people, in their language, and names the
 * file and the reason.
 */
public final class JournalException extends Exception {

    private static final long serialVersionUID = 1L;

    public JournalException(String message) {
        super(message);
    }

    public JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
