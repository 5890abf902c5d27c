package org.assize.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.assize.document.ExtractedText;
import org.assize.document.TextExtractor;
import org.assize.internal.search.index.CaseTables;
import org.assize.internal.search.index.CoverageReader;
import org.assize.internal.search.index.HitReader;
import org.assize.internal.search.index.IndexSource;
import org.assize.internal.search.index.IndexStore;
import org.assize.internal.search.index.IndexUpdate;
import org.assize.internal.search.index.SimilarCases;
import org.assize.internal.search.index.Snapshot;
import org.assize.internal.search.index.StoredText;
import org.assize.internal.search.index.UnsearchedList;
import org.assize.internal.search.index.UpdateProgress;
import org.assize.internal.search.query.QueryNode;
import org.assize.internal.search.query.QueryParser;
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
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** The index of one source, in Lucene. */
public final class LuceneSearchIndex implements SearchIndex {

    private final IndexStore store;
    private final IndexSource source;
    private final TextExtractor extractor;
    private final CoverageReader coverage;
    private final CaseTables cases;
    private final SimilarCases similar = new SimilarCases();
    private final Set<UpdateProgress> updates = ConcurrentHashMap.newKeySet();

    /** Takes over the store. */
    public LuceneSearchIndex(IndexStore store, IndexSource source, TextExtractor extractor) {
        this.store = store;
        this.source = source;
        this.extractor = extractor;
        coverage = new CoverageReader(source);
        cases = new CaseTables(source);
    }

    @Override
    public IndexReport update(@Nullable IProgressMonitor monitor) throws SearchException {
        UpdateProgress progress = new UpdateProgress();
        updates.add(progress);
        try {
            IndexUpdate update = new IndexUpdate(store, source, extractor, progress);
            return new UpdateWatch(progress, monitor).await(store.submit(update));
        } catch (RejectedExecutionException e) {
            throw closed(e);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } finally {
            updates.remove(progress);
        }
    }

    @Override
    public SearchResult search(SearchRequest request, @Nullable IProgressMonitor monitor) throws SearchException {
        long began = System.nanoTime();
        QueryNode query = QueryParser.parse(request.query());
        return reading(snapshot -> {
            HitReader.Found found = searching(snapshot, monitor).find(query, request);
            Coverage seen = coverage.coverage(snapshot, request.filter().caseFile());
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            return new SearchResult(request.query(), found.total(), found.caseFiles(), took, seen, found.hits(),
                    found.facets());
        });
    }

    @Override
    public List<QueryCount> count(List<String> queries, @Nullable IProgressMonitor monitor) throws SearchException {
        SubMonitor progress = SubMonitor.convert(monitor, queries.size());
        return reading(snapshot -> {
            List<QueryCount> counts = new ArrayList<>();
            Searching searching = searching(snapshot, progress);
            for (String query : queries) {
                counts.add(searching.count(query));
                progress.split(1);
            }
            return counts;
        });
    }

    @Override
    public List<SimilarCaseFile> similar(String caseFile, int limit) throws SearchException {
        return reading(snapshot -> similar.of(snapshot, cases.current(), caseFile, limit));
    }

    @Override
    public List<Completion> complete(String query, int caret) {
        return new Completions(cases.current(), cases.documentTypes()).at(query, caret);
    }

    @Override
    public Coverage coverage() throws SearchException {
        return reading(snapshot -> coverage.coverage(snapshot, ""));
    }

    @Override
    public List<Unsearched> unsearched(String caseFile, int offset, int limit) throws SearchException {
        return reading(snapshot -> UnsearchedList.of(snapshot, source, cases.current(), caseFile, offset, limit));
    }

    @Override
    public Optional<ExtractedText> text(String caseFile, String document) throws SearchException {
        return reading(snapshot -> new StoredText(snapshot).of(caseFile, document));
    }

    @Override
    public void close() {
        updates.forEach(UpdateProgress::cancel);
        try {
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Searching searching(Snapshot snapshot, @Nullable IProgressMonitor monitor) {
        return new Searching(snapshot, cases.current(), similar, () -> {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        });
    }

    private interface Reading<T> {

        T from(Snapshot snapshot) throws IOException, SearchException;
    }

    private <T> T reading(Reading<T> reading) throws SearchException {
        try (Snapshot snapshot = store.acquire()) {
            return reading.from(snapshot);
        } catch (AlreadyClosedException | RejectedExecutionException e) {
            throw closed(e);
        } catch (IOException | UncheckedIOException | IndexOutOfBoundsException | IllegalStateException e) {
            // A damaged file shows in any of these.
            store.suspectDamage();
            throw new SearchException(NLS.bind(Messages.indexUnreadable, store.path(), e), e);
        }
    }

    private SearchException closed(RuntimeException cause) {
        return new SearchException(NLS.bind(Messages.indexClosed, store.path()), cause);
    }

    private SearchException failed(Throwable cause) {
        String message = cause instanceof LockObtainFailedException
                ? NLS.bind(Messages.indexInUse, store.path())
                : NLS.bind(Messages.indexUnwritable, store.path(), cause);
        return new SearchException(message, cause);
    }
}
