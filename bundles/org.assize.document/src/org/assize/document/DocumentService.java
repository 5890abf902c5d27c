package org.assize.document;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/** Opens documents for looking at them. Safe for every thread. */
@ProviderType
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

    /**
     * Gets a process ready for documents of a kind that are likely to be opened soon, so that the first does not wait
     * for it to start. Returns at once. The process stays even if no document comes; repeating it does nothing.
     *
     * @param mediaType what is likely to be opened; nothing is done if nobody reads it
     */
    void warmUp(String mediaType);
}
