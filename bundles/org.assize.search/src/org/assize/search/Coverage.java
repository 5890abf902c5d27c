package org.assize.search;

/**
 * What a search has seen and what it could not see, for the whole library or for one case file.
 *
 * @param documents           documents that are registered
 * @param pages               pages of the documents that are indexed
 * @param pagesWithoutText    those of them that have no text, such as scans
 * @param documentsFailed     documents that could not be read; none of their pages is searched
 * @param documentsNotIndexed documents that have not been read yet
 */
public record Coverage(int documents, int pages, int pagesWithoutText, int documentsFailed,
        int documentsNotIndexed) {

    /** {@return whether every page of every document has been searched} */
    public boolean isComplete() {
        return pagesWithoutText == 0 && documentsFailed == 0 && documentsNotIndexed == 0;
    }
}
