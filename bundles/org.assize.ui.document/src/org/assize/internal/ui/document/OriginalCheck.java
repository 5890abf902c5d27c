package org.assize.internal.ui.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;

import org.assize.records.Sha256;
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
        Sha256 hash = new Sha256();
        try (InputStream in = Files.newInputStream(document.file())) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (monitor.isCanceled()) {
                    return true;
                }
                hash.add(ByteBuffer.wrap(buffer, 0, read));
            }
        }
        return hash.hex().equalsIgnoreCase(document.sha256());
    }
}
