package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.assize.internal.search.Snippet;
import org.assize.search.Hit;
import org.assize.search.SearchRequest;
import org.assize.search.TextMatcher;

/** Finds pages in a state of the index and reads what is shown of them. */
public final class HitReader {

    private static final SortField NEWEST = new SortField(Fields.CLOSED, SortField.Type.LONG, true, Long.MIN_VALUE);
    private static final SortField OLDEST = new SortField(Fields.CLOSED, SortField.Type.LONG, false, Long.MAX_VALUE);
    private static final SortField[] READING_ORDER = {new SortField(Fields.CASE_ORDER, SortField.Type.STRING),
        new SortField(Fields.ORDINAL, SortField.Type.LONG), new SortField(Fields.PAGE, SortField.Type.LONG)};

    private final IndexSearcher searcher;

    /** Reads from a state of the index as long as it is open. */
    public HitReader(Snapshot snapshot) {
        searcher = snapshot.searcher();
    }

    /**
     * Pages found.
     *
     * @param total how many there are
     * @param hits  those asked for
     */
    public record Found(long total, List<Hit> hits) {
    }

    /** {@return the pages that a query finds, in the order asked for} */
    public Found find(Query query, SearchRequest request) throws IOException {
        int wanted = request.offset() + request.limit();
        if (wanted == 0) {
            return new Found(searcher.count(query), List.of());
        }
        TopFieldDocs top = searcher.search(query,
                new TopFieldCollectorManager(sort(request.order()), wanted, Integer.MAX_VALUE));
        TextMatcher matcher = TextMatcher.of(request.query());
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int i = request.offset(); i < top.scoreDocs.length; i++) {
            ScoreDoc found = top.scoreDocs[i];
            hits.add(hit(stored.document(found.doc), matcher));
        }
        return new Found(top.totalHits.value(), hits);
    }

    private static Hit hit(Document page, TextMatcher matcher) {
        Snippet snippet = Snippet.of(page.get(Fields.TEXT), matcher);
        return new Hit(page.get(Fields.CASE), page.get(Fields.PATH), page.get(Fields.TITLE), page.get(Fields.SHA256),
                page.getField(Fields.PAGE).numericValue().intValue(), snippet.text(), snippet.highlights(), false);
    }

    private static Sort sort(SearchRequest.Order order) {
        List<SortField> fields = new ArrayList<>();
        if (order == SearchRequest.Order.RELEVANCE) {
            fields.add(SortField.FIELD_SCORE);
        }
        if (order == SearchRequest.Order.OLDEST) {
            fields.add(OLDEST);
        } else if (order != SearchRequest.Order.CASE_FILE) {
            fields.add(NEWEST);
        }
        fields.addAll(List.of(READING_ORDER));
        return new Sort(fields.toArray(SortField[]::new));
    }
}
