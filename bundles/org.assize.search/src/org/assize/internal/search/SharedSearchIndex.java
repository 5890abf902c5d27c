package org.assize.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.assize.document.ExtractedText;
import org.assize.search.Completion;
import org.assize.search.Coverage;
import org.assize.search.IndexReport;
import org.assize.search.QueryCount;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.assize.search.SimilarCaseFile;
import org.assize.search.Unsearched;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/** One user's share of an index. Closing it twice releases it once. */
final class SharedSearchIndex implements SearchIndex {

    private final SearchIndex index;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    SharedSearchIndex(SearchIndex index, Runnable release) {
        this.index = index;
        this.release = release;
    }

    @Override
    public IndexReport update(@Nullable IProgressMonitor monitor) throws SearchException {
        return index.update(monitor);
    }

    @Override
    public SearchResult search(SearchRequest request, @Nullable IProgressMonitor monitor) throws SearchException {
        return index.search(request, monitor);
    }

    @Override
    public List<QueryCount> count(List<String> queries, @Nullable IProgressMonitor monitor) throws SearchException {
        return index.count(queries, monitor);
    }

    @Override
    public List<SimilarCaseFile> similar(String caseFile, int limit) throws SearchException {
        return index.similar(caseFile, limit);
    }

    @Override
    public List<Completion> complete(String query, int caret) {
        return index.complete(query, caret);
    }

    @Override
    public Coverage coverage() throws SearchException {
        return index.coverage();
    }

    @Override
    public List<Unsearched> unsearched(String caseFile, int offset, int limit) throws SearchException {
        return index.unsearched(caseFile, offset, limit);
    }

    @Override
    public Optional<ExtractedText> text(String caseFile, String document) throws SearchException {
        return index.text(caseFile, document);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }
}
