package org.assize.search;

import java.util.List;
import java.util.Optional;

import org.assize.document.ExtractedText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * The index of one library. Safe for every thread; an interrupt harms nothing. Searching goes on during an update and
 * sees new documents within a second.
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * Reads what is new or changed in the library and takes out what is gone. Documents are known by the hash of their
     * content, so an update that was stopped or killed goes on where it was. A second update waits for the first.
     *
     * @param monitor shows progress; when it is cancelled the update ends after the documents in hand, keeping what is
     *                done; null for none
     * @throws SearchException if the index cannot be written, for example because another process is writing it; a
     *                         document that cannot be read is no reason, it is part of the report
     */
    IndexReport update(@Nullable IProgressMonitor monitor) throws SearchException;

    /**
     * Finds pages.
     *
     * @throws QueryException  if the query cannot be understood
     * @throws SearchException if the index cannot be read
     */
    SearchResult search(SearchRequest request) throws SearchException;

    /**
     * {@return what a search of the whole library sees}
     *
     * @throws SearchException if the index cannot be read
     */
    Coverage coverage() throws SearchException;

    /**
     * {@return the documents that could not be read, by case number}
     *
     * @throws SearchException if the index cannot be read
     */
    List<DocumentFailure> failures() throws SearchException;

    /**
     * The text of a document as indexed, without reading the document again.
     *
     * @param caseFile case number
     * @param document path of the document within the case file
     * @return empty if the document is not indexed or could not be read
     * @throws SearchException if the index cannot be read
     */
    Optional<ExtractedText> text(String caseFile, String document) throws SearchException;

    /** Releases the index; the last to do so closes its files. An update under way is cancelled and waited for. */
    @Override
    void close();
}
