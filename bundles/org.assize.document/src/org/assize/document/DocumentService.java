package org.assize.document;

import java.nio.file.Path;

/** Opens documents for looking at them. Safe for every thread. */
public interface DocumentService {

    /**
     * Opens a document in a worker process. Waits for it, some hundred milliseconds for the first: never call it on the
     * user-interface thread.
     *
     * @param file      the file; only read
     * @param mediaType what it is, see {@link MediaTypes#of}
     * @throws DocumentException if it cannot be opened
     */
    DocumentSession open(Path file, String mediaType) throws DocumentException;
}
