package org.assize.internal.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Walks over the markers of a state of the index. */
final class Markers {

    private final LeafReader leaf;
    /** Opened once for each field; they only move forward, as the walk does. */
    private final Map<String, NumericDocValues> numbers = new HashMap<>();
    private int marker;

    private Markers(LeafReader leaf) {
        this.leaf = leaf;
    }

    /** Is shown one marker after the other. */
    interface Visitor {

        void visit(Markers marker) throws IOException;
    }

    /** Shows the markers of a case file, of all if its number is empty. */
    static void forEach(Snapshot snapshot, String caseFile, Visitor visitor) throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        Weight weight = searcher.createWeight(searcher.rewrite(query(caseFile)), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext context : snapshot.reader().leaves()) {
            Scorer scorer = weight.scorer(context);
            if (scorer != null) {
                new Markers(context.reader()).walk(scorer.iterator(), visitor);
            }
        }
    }

    /** {@return a number of the marker, or another if it has none} */
    long number(String field, long otherwise) throws IOException {
        NumericDocValues values = numbers.get(field);
        if (values == null) {
            values = DocValues.getNumeric(leaf, field);
            numbers.put(field, values);
        }
        return values.advanceExact(marker) ? values.longValue() : otherwise;
    }

    /** {@return what is stored} */
    Document stored() throws IOException {
        return leaf.storedFields().document(marker);
    }

    private void walk(DocIdSetIterator found, Visitor visitor) throws IOException {
        Bits live = leaf.getLiveDocs();
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(found.docID())) {
                marker = found.docID();
                visitor.visit(this);
            }
        }
    }

    private static Query query(String caseFile) {
        TermQuery markers = new TermQuery(new Term(Fields.KIND, Fields.MARKER_KIND));
        return caseFile.isEmpty() ? markers : new BooleanQuery.Builder().add(markers, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.CASE, caseFile)), Occur.FILTER).build();
    }
}
