package org.assize.search;

import org.assize.document.TextExtractor;
import org.assize.internal.search.LuceneSearchService;
import org.assize.records.Library;

/** Opens the index of a library. Safe for every thread. */
public interface SearchService {

    /**
     * Opens the index below the cache of a library, an empty one if there is none yet. Whoever opens the same library
     * again gets the same index; each must close what they opened. An index that is damaged or of another version is
     * dropped; the next update makes it anew and says so.
     *
     * @throws SearchException if the directory cannot be read or created
     */
    SearchIndex open(Library library) throws SearchException;

    /** {@return a service outside the workbench} */
    static SearchService using(TextExtractor extractor) {
        return new LuceneSearchService(extractor);
    }
}
