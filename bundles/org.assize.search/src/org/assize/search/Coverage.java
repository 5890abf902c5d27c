package org.assize.search;

/**
 * What a search has seen and what it could not see, for the whole library or for one case file.
 *
 * @param documents           documents that are registered
 * @param pages               pages of the documents that are indexed
 * @param pagesWithoutText    those of them that have no text and were not read by machine, such as scans
 * @param pagesRecognized     those of them whose text was read by machine from a picture
 * @param pagesUncertain      those of {@code pagesRecognized} that were read with low confidence
 * @param documentsGarbled    documents that draw letters without saying which they are, so that text is missing
 * @param documentsPartial    other documents of which a part was not read: an attachment, or what is beyond a limit
 * @param documentsFailed     documents that could not be read; none of their pages is searched
 * @param documentsNotIndexed documents that have not been read yet
 */
public record Coverage(int documents, int pages, int pagesWithoutText, int pagesRecognized, int pagesUncertain,
        int documentsGarbled, int documentsPartial, int documentsFailed, int documentsNotIndexed) {

    /** {@return how many documents there are of which nothing or not everything could be read} */
    public int documentsUnread() {
        return documentsGarbled + documentsPartial + documentsFailed + documentsNotIndexed;
    }

    /** {@return whether every page of every document has been searched, and none of them is in doubt} */
    public boolean isComplete() {
        return pagesWithoutText == 0 && pagesUncertain == 0 && documentsUnread() == 0;
    }
}
