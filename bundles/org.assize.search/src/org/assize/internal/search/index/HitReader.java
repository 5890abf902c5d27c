package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.assize.internal.search.Snippet;
import org.assize.search.Facet;
import org.assize.search.Hit;
import org.assize.search.SearchRequest;
import org.assize.search.TextMatcher;

/** Finds pages in a state of the index and reads what is shown of them. */
public final class HitReader {

    private final IndexSearcher searcher;
    private final CaseTable cases;
    private final Runnable cancellation;

    /**
     * Reads from a state of the index as long as it is open.
     *
     * @param cancellation called now and then; throws if nobody waits for the answer any more
     */
    public HitReader(Snapshot snapshot, CaseTable cases, Runnable cancellation) {
        searcher = snapshot.searcher();
        this.cases = cases;
        this.cancellation = cancellation;
    }

    /**
     * Pages found.
     *
     * @param total     how many there are
     * @param caseFiles how many case files they belong to, -1 if facets were not asked for
     * @param hits      those asked for
     * @param facets    if asked for
     */
    public record Found(long total, int caseFiles, List<Hit> hits, List<Facet> facets) {
    }

    /** {@return the pages that a query finds, in the order asked for} */
    public Found find(Query query, SearchRequest request) throws IOException {
        int wanted = request.offset() + request.limit();
        if (wanted == 0 && !request.facets() && request.filter().values().isEmpty()) {
            return new Found(searcher.count(query), -1, List.of(), List.of());
        }
        int kept = Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
        PageSearch.Found found = searcher.search(query, new PageSearch(request, cases, kept, cancellation));
        List<Hit> hits = request.limit() == 0 ? List.of() : hits(found.top().scoreDocs, request);
        if (!request.facets()) {
            return new Found(found.top().totalHits.value(), -1, hits, List.of());
        }
        FacetReport report = new FacetReport(cases, request.filter(), found.counts());
        return new Found(found.top().totalHits.value(), report.caseFiles(), hits, report.facets());
    }

    private List<Hit> hits(ScoreDoc[] found, SearchRequest request) throws IOException {
        TextMatcher matcher = TextMatcher.of(request.query());
        List<Hit> hits = new ArrayList<>();
        for (int i = request.offset(); i < found.length; i++) {
            hits.add(hit(found[i].doc, matcher));
        }
        return hits;
    }

    private Hit hit(int page, TextMatcher matcher) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(page, segments));
        int place = page - segment.docBase;
        StoredFields stored = segment.reader().storedFields();
        Document marker = stored.document(new Markers(segment.reader()).of(place).place());
        Snippet snippet = Snippet.of(stored.document(place).get(Fields.TEXT), matcher);
        boolean recognized = number(segment, Fields.ORIGIN, place) == TextOrigin.RECOGNIZED.ordinal();
        return new Hit(marker.get(Fields.CASE), marker.get(Fields.PATH), marker.get(Fields.TITLE),
                marker.get(Fields.SHA256), (int) number(segment, Fields.PAGE, place), snippet.text(),
                snippet.highlights(), recognized);
    }

    private static long number(LeafReaderContext segment, String field, int place) throws IOException {
        NumericDocValues values = DocValues.getNumeric(segment.reader(), field);
        return values.advanceExact(place) ? values.longValue() : 0;
    }
}
