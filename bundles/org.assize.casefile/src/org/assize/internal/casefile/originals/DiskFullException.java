package org.assize.internal.casefile.originals;

import java.io.IOException;

/** There is no room for what should be copied. */
public final class DiskFullException extends IOException {

    private static final long serialVersionUID = 1L;

    DiskFullException(String message) {
        super(message);
    }
}
