package org.assize.internal.ui.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;

/** Tells whether a document is still the one that was taken in. Reads the whole file. */
final class OriginalCheck {

    private OriginalCheck() {
    }

    /** {@return whether the file is the same, or nothing is known about what it was} */
    static boolean isUnchanged(CaseDocument document, IProgressMonitor monitor) throws IOException {
        if (document.sha256().isBlank()) {
            return true;
        }
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(document.file()), digest)) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                if (monitor.isCanceled()) {
                    return true;
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(document.sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
