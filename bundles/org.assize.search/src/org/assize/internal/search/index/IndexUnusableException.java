package org.assize.internal.search.index;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** The index is damaged or of another version and has to be made anew. */
final class IndexUnusableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean otherVersion;

    IndexUnusableException(boolean otherVersion, @Nullable Exception cause) {
        super(cause == null ? "other format" : cause.getMessage(), cause);
        this.otherVersion = otherVersion;
    }

    boolean isOtherVersion() {
        return otherVersion;
    }
}
