package org.assize.internal.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Puts the reason of a failure into words: the messages of several file system exceptions are just the file name. */
final class IoReason {

    private IoReason() {
    }

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Messages.IoReason_accessDenied;
        }
        if (e instanceof NoSuchFileException) {
            return Messages.IoReason_noSuchFile;
        }
        if (e instanceof NotDirectoryException) {
            return Messages.IoReason_notADirectory;
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
    }
}
