package org.assize.internal.document.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.EncryptedDocumentException;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.OpenedDocument;

/** Says why a library could not read a file. */
public final class Refusing {

    private Refusing() {
    }

    /** {@return what the reading gives} Whatever a library throws at a bad file becomes a refusal with its reason. */
    public static OpenedDocument unlessRead(Path file, Reading reading) throws DocumentException {
        try {
            return reading.read();
        } catch (EncryptedDocumentException e) {
            throw new DocumentException(file, 0, Reason.ENCRYPTED, "", e);
        } catch (IOException | RuntimeException e) {
            Reason reason = Files.isReadable(file) ? Reason.DAMAGED : Reason.UNREADABLE;
            throw new DocumentException(file, 0, reason, detail(e), e);
        }
    }

    private static String detail(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }

    /** Reads a file with a library. */
    public interface Reading {

        /** {@return the document} */
        OpenedDocument read() throws IOException, DocumentException;
    }
}
