package org.assize.checklist;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import org.assize.internal.checklist.Messages;
import org.assize.internal.checklist.SafeXmi;
import org.assize.model.casefile.CasefilePackage;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistPackage;
import org.assize.records.AtomicFile;

/** Writes checklist documents so that a failure, a full disk for example, leaves the old file as it was. */
public final class ChecklistWriter {

    private static final SafeXmi XMI = new SafeXmi(ChecklistPackage.eINSTANCE, CasefilePackage.eINSTANCE);

    /** The document of a checklist, as UTF-8. */
    public byte[] toBytes(Checklist checklist) throws ChecklistException {
        try {
            return XMI.write(checklist);
        } catch (IOException | RuntimeException e) {
            throw new ChecklistException(String.valueOf(checklist.getUrn()),
                    NLS.bind(Messages.unwritable, e.getMessage()), e);
        }
    }

    /** Writes the checklist to the file, replacing it in one step once everything is on disk. */
    public void write(Checklist checklist, Path file) throws ChecklistException {
        write(toBytes(checklist), file);
    }

    static void write(byte[] document, Path file) throws ChecklistException {
        try {
            AtomicFile.replace(file, document);
        } catch (IOException e) {
            throw new ChecklistException(file.toString(), NLS.bind(Messages.unwritable, e.toString()), e);
        }
    }
}
