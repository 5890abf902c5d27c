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
     * @param monitor asked for cancellation now and then; null for none
     * @throws QueryException  if the query cannot be understood
     * @throws SearchException if the index cannot be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    SearchResult search(SearchRequest request, @Nullable IProgressMonitor monitor) throws SearchException;

    /** Finds pages, without a way to cancel it. */
    default SearchResult search(SearchRequest request) throws SearchException {
        return search(request, null);
    }

    /**
     * Counts what each of many queries finds; a query that cannot be understood is part of the report.
     *
     * @param monitor shows progress, one step a query; null for none
     * @throws SearchException if the index cannot be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    List<QueryCount> count(List<String> queries, @Nullable IProgressMonitor monitor) throws SearchException;

    /**
     * Finds case files that resemble one, by what their texts say and other texts do not.
     *
     * @param caseFile case number
     * @param limit    how many at most
     * @return most similar first, without the case file itself; empty if it has no text
     * @throws SearchException if the index cannot be read
     */
    List<SimilarCaseFile> similar(String caseFile, int limit) throws SearchException;

    /**
     * Proposes how to go on with a query: fields, and values that the library knows for a field.
     *
     * @param query what has been typed
     * @param caret where, from 0
     * @return the most likely first; empty if there is nothing to propose
     */
    List<Completion> complete(String query, int caret);

    /**
     * {@return what a search of the whole library sees}
     *
     * @throws SearchException if the index cannot be read
     */
    Coverage coverage() throws SearchException;

    /**
     * The pages and documents that a search cannot see, in the order of {@link Unsearched.Kind}, then by case number
     * and reading order.
     *
     * @param caseFile case number, empty for the whole library
     * @param offset   how many to leave out, from 0
     * @param limit    how many to return at most
     * @throws SearchException if the index cannot be read
     */
    List<Unsearched> unsearched(String caseFile, int offset, int limit) throws SearchException;

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
