package org.assize.internal.search.index;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Counts what is found: pages, their documents and their case files. */
public final class PageTotals implements CollectorManager<PageTotals.Pass, PageTotals.Totals> {

    private static final int LOOK = 1 << 10;

    private final CaseTable cases;
    private final Runnable cancellation;

    private PageTotals(CaseTable cases, Runnable cancellation) {
        this.cases = cases;
        this.cancellation = cancellation;
    }

    /** Exact numbers. */
    public record Totals(long pages, int documents, int caseFiles) {
    }

    /** {@return what a query finds} */
    public static Totals of(Query query, Snapshot snapshot, CaseTable cases, Runnable cancellation)
            throws IOException {
        return snapshot.searcher().search(query, new PageTotals(cases, cancellation));
    }

    @Override
    public Pass newCollector() {
        return new Pass();
    }

    @Override
    public Totals reduce(Collection<Pass> passes) {
        FixedBitSet all = new FixedBitSet(cases.unknown() + 1);
        passes.forEach(pass -> all.or(pass.caseFiles));
        return new Totals(passes.stream().mapToLong(pass -> pass.pages).sum(),
                passes.stream().mapToInt(pass -> pass.documents).sum(), all.cardinality());
    }

    /** Walks over some of the segments. */
    final class Pass implements Collector {

        private final FixedBitSet caseFiles = new FixedBitSet(cases.unknown() + 1);
        private long pages;
        private int documents;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            Markers markers = new Markers(context.reader());
            SortedDocValues numbers = DocValues.getSorted(context.reader(), Fields.CASE_NUMBER);
            int[] known = cases.of(context.reader());
            return new LeafCollector() {

                @Override
                public void setScorer(Scorable scorer) {
                    // Scores make no difference here.
                }

                @Override
                public void collect(int page) throws IOException {
                    if (++pages % LOOK == 0) {
                        cancellation.run();
                    }
                    if (markers.place() < page) {
                        markers.of(page);
                        documents++;
                        numbers.advanceExact(page);
                        caseFiles.set(known[numbers.ordValue()]);
                    }
                }
            };
        }
    }
}
