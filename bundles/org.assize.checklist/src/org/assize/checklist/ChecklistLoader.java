package org.assize.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import org.assize.internal.checklist.Messages;
import org.assize.internal.checklist.SafeXmi;
import org.assize.model.casefile.CasefilePackage;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistPackage;

/**
 * Reads checklist documents (XMI). A document may come from anybody: one with a document type declaration, one that
 * refers to anything outside itself, is too large or of another model is refused, and nothing is ever fetched. Reading
 * does not tell whether the checklist makes sense, see {@link ChecklistValidator}. Safe for use by several threads.
 */
public final class ChecklistLoader {

    /** Extension of checklist files, with the dot. */
    public static final String EXTENSION = ".checklist";

    private static final SafeXmi XMI = new SafeXmi(ChecklistPackage.eINSTANCE, CasefilePackage.eINSTANCE);

    /** Reads a file. */
    public Checklist load(Path file) throws ChecklistException {
        return load(file.toString(), bytes(new ChecklistDocument(file.toString(), () -> Files.newInputStream(file))));
    }

    /**
     * Reads a document.
     *
     * @param origin what to call it in an error
     */
    public Checklist load(String origin, byte[] document) throws ChecklistException {
        try {
            return XMI.read(document, Checklist.class);
        } catch (IOException e) {
            throw new ChecklistException(origin, e.getMessage(), e);
        }
    }

    /** The bytes of a document, no more than a checklist may have. */
    byte[] bytes(ChecklistDocument document) throws ChecklistException {
        try (InputStream in = document.content().open()) {
            byte[] bytes = in.readNBytes(SafeXmi.MAX_BYTES + 1);
            if (bytes.length > SafeXmi.MAX_BYTES) {
                throw new IOException(NLS.bind(Messages.xmiTooLarge, SafeXmi.MAX_BYTES / 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw new ChecklistException(document.origin(), NLS.bind(Messages.unreadable, e.getMessage()), e);
        }
    }
}
