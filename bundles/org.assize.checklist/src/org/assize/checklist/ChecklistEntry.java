package org.assize.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import org.assize.internal.checklist.Messages;
import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.Checklist;
import org.assize.records.event.ChecklistUseData;

/** A sound checklist of the catalogue together with the very document it was read from. Immutable but for EMF. */
public final class ChecklistEntry {

    private final Checklist checklist;
    private final byte[] document;
    private final String sha256;
    private final String origin;

    ChecklistEntry(Checklist checklist, byte[] document, String sha256, String origin) {
        this.checklist = checklist;
        this.document = document;
        this.sha256 = sha256;
        this.origin = origin;
    }

    /** The checklist, shared by all: must not be changed. */
    public Checklist checklist() {
        return checklist;
    }

    /** A copy that may be changed. */
    public Checklist copy() {
        return EcoreUtil.copy(checklist);
    }

    /** Identity across versions. */
    public String urn() {
        return checklist.getUrn();
    }

    /** Version, from 1. */
    public int version() {
        return checklist.getVersion();
    }

    /** Kind of case files it is for. */
    public CaseKind kind() {
        return checklist.getKind();
    }

    /** SHA-256 (hex) of the document, byte by byte. */
    public String sha256() {
        return sha256;
    }

    /** Where it was found, for people. */
    public String origin() {
        return origin;
    }

    /** The form in which a round notes that it uses this checklist. */
    public ChecklistUseData use() {
        return new ChecklistUseData(kind(), urn(), version(), sha256);
    }

    /**
     * Puts the document, byte by byte, into the folder of a library, so that reviews can be recomputed when the plug-in
     * it came from is long gone. Does nothing if it is there.
     *
     * @return the file
     * @throws ChecklistException if the same version is there with another content, or the file cannot be written
     */
    public Path keepIn(Path folder) throws ChecklistException {
        String name = urn().substring(urn().lastIndexOf(':') + 1).replaceAll("[^\\p{L}\\p{N}_-]", "_");
        Path file = folder.resolve(name + "-v" + version() + ChecklistLoader.EXTENSION);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                ChecklistWriter.write(document, file);
            } else if (!Arrays.equals(Files.readAllBytes(file), document)) {
                throw new ChecklistException(file.toString(),
                        NLS.bind(Messages.changedAfterUse, urn(), version()));
            }
        } catch (IOException e) {
            throw new ChecklistException(file.toString(), NLS.bind(Messages.unwritable, e.toString()), e);
        }
        return file;
    }

    @Override
    public String toString() {
        return urn() + " v" + version() + " (" + origin + ")";
    }
}
