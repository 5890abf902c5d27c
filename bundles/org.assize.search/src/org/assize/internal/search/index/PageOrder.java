package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.assize.search.SearchRequest.Order;

/** In which order pages are shown. The order of the case files comes from the library, not from the index. */
final class PageOrder {

    private PageOrder() {
    }

    static Sort of(Order order, CaseTable cases) {
        List<SortField> fields = new ArrayList<>();
        if (order == Order.RELEVANCE) {
            fields.add(SortField.FIELD_SCORE);
        }
        fields.add(new SortField(Fields.CASE_NUMBER, new CaseFiles(cases, cases.ranks(order))));
        fields.add(new SortField(Fields.ORDINAL, SortField.Type.LONG));
        fields.add(new SortField(Fields.PAGE, SortField.Type.LONG));
        return new Sort(fields.toArray(SortField[]::new));
    }

    private static final class CaseFiles extends FieldComparatorSource {

        private final CaseTable cases;
        private final int[] ranks;

        CaseFiles(CaseTable cases, int[] ranks) {
            this.cases = cases;
            this.ranks = ranks;
        }

        @Override
        public FieldComparator<?> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
            return new ByRank(cases, ranks, hits);
        }
    }

    /** Compares pages by the rank of their case files. */
    private static final class ByRank extends SimpleFieldComparator<Integer> {

        private final CaseTable cases;
        private final int[] ranks;
        private final int[] kept;
        private int bottom;
        private int top;
        private int[] caseFiles = {};
        private SortedDocValues numbers = DocValues.emptySorted();

        ByRank(CaseTable cases, int[] ranks, int hits) {
            this.cases = cases;
            this.ranks = ranks;
            kept = new int[hits];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            caseFiles = cases.of(context.reader());
            numbers = DocValues.getSorted(context.reader(), Fields.CASE_NUMBER);
        }

        @Override
        public int compare(int one, int other) {
            return Integer.compare(kept[one], kept[other]);
        }

        @Override
        public void setBottom(int slot) {
            bottom = kept[slot];
        }

        @Override
        public void setTopValue(Integer value) {
            top = value;
        }

        @Override
        public int compareBottom(int page) throws IOException {
            return Integer.compare(bottom, rank(page));
        }

        @Override
        public int compareTop(int page) throws IOException {
            return Integer.compare(top, rank(page));
        }

        @Override
        public void copy(int slot, int page) throws IOException {
            kept[slot] = rank(page);
        }

        @Override
        public Integer value(int slot) {
            return kept[slot];
        }

        private int rank(int page) throws IOException {
            numbers.advanceExact(page);
            return ranks[caseFiles[numbers.ordValue()]];
        }
    }
}
