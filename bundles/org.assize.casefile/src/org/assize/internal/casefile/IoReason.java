package org.assize.internal.casefile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in the user's language why a file could not be read or written. */
public final class IoReason {

    private IoReason() {
    }

    /** {@return the reason without the name of the file} */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Messages.ioDenied;
        }
        if (e instanceof NoSuchFileException) {
            return Messages.ioMissing;
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
