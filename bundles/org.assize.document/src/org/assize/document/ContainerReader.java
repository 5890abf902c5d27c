package org.assize.document;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads files that hold other files, such as archives and mail. It does not read those itself: it puts their content
 * into a folder and names them as {@link OpenedDocument#parts()}. Each is then read like any other file, by the reader
 * for its kind and in that reader's worker process, so that a bad one costs nothing but itself.
 */
@ConsumerType
public interface ContainerReader extends DocumentReader {

    /**
     * Opens a file. Called in the worker process only, and again in another one if the first has died.
     *
     * @param parts takes what is found
     * @throws DocumentException if the file cannot be read as a document of this kind
     */
    OpenedDocument open(Path file, PartsFolder parts) throws DocumentException;

    /** Not used: {@link #open(Path, PartsFolder)} is. */
    @Override
    default OpenedDocument open(Path file) throws DocumentException {
        throw new DocumentException(file, 0, DocumentException.Reason.UNSUPPORTED, id());
    }
}
