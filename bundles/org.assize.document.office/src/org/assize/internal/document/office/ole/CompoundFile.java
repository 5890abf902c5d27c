package org.assize.internal.document.office.ole;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assize.document.DocumentException;
import org.assize.document.OpenedDocument;

/** Opens files in the compound format of old office programs, only for reading. */
public final class CompoundFile {

    private CompoundFile() {
    }

    /** {@return what the reading makes of the file} Refuses newer files that are wrapped up because of a password. */
    public static OpenedDocument read(Path file, Reading reading) throws IOException, DocumentException {
        try (POIFSFileSystem streams = new POIFSFileSystem(file.toFile(), true)) {
            if (streams.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new EncryptedDocumentException("password");
            }
            return reading.read(streams);
        }
    }

    /** Makes a document of the streams of a file. */
    public interface Reading {

        /** {@return the document} */
        OpenedDocument read(POIFSFileSystem streams) throws IOException, DocumentException;
    }
}
