package org.assize.checklist;

import org.jspecify.annotations.Nullable;

/** A checklist could not be read, written or used. The message names the document and the reason. */
public final class ChecklistException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String origin;

    /**
     * @param origin the document, as a person would look for it
     * @param reason why, in the language of the user
     */
    public ChecklistException(String origin, String reason) {
        this(origin, reason, null);
    }

    /** As above, with what was behind it. */
    public ChecklistException(String origin, String reason, @Nullable Throwable cause) {
        super(origin + ": " + reason, cause);
        this.origin = origin;
    }

    /** The document. */
    public String origin() {
        return origin;
    }
}
