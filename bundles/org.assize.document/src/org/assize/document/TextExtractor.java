package org.assize.document;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/** Reads the text of whole documents, for indexing. Safe for every thread; a call waits for a free worker process. */
@ProviderType
public interface TextExtractor {

    /**
     * Reads all pages. A page that cannot be read has an empty text and a notice of kind
     * {@link Notice.Kind#UNREADABLE_PAGE}.
     *
     * @param file      the file; only read
     * @param mediaType what it is, see {@link MediaTypes#of}
     * @throws DocumentException if the document cannot be opened
     */
    ExtractedText extract(Path file, String mediaType) throws DocumentException;
}
