package org.assize.internal.search.index;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/** The {@link Shingles} of each case file, put together from those of its documents. */
final class CaseShingles {

    /** Rows that are kept in memory at once. */
    private static final int MOST = 1 << 23;
    private static final int COUNT_BITS = 9;
    private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;

    private final Snapshot snapshot;
    private final CaseTable cases;
    /** For each case file how many rows its documents have. */
    private final int[] sizes;

    /** Reads from a state of the index as long as it is open. */
    CaseShingles(Snapshot snapshot, CaseTable cases) throws IOException {
        this.snapshot = snapshot;
        this.cases = cases;
        sizes = new int[cases.unknown() + 1];
        forEachDocument((of, marker) -> Shingles.read(marker.shingles(), (row, count) -> sizes[of]++));
    }

    /** Is shown the rows of case files, those of a case file one after the other, each once. */
    interface Visitor {

        void visit(int caseFile, int row, int count);
    }

    private interface Documents {

        void visit(int caseFile, Markers marker) throws IOException;
    }

    /** Shows the rows of the case files in a range. */
    void forEachRow(int from, int to, Visitor visitor) throws IOException {
        int next = from;
        while (next < to) {
            int first = next;
            int rows = sizes[next++];
            while (next < to && rows + sizes[next] <= MOST) {
                rows += sizes[next++];
            }
            read(first, next, rows, visitor);
        }
    }

    private void read(int from, int to, int size, Visitor visitor) throws IOException {
        int[] rows = new int[size];
        int[] ends = new int[to - from];
        for (int i = 1; i < ends.length; i++) {
            ends[i] = ends[i - 1] + sizes[from + i - 1];
        }
        forEachDocument((of, marker) -> {
            if (of >= from && of < to) {
                Shingles.read(marker.shingles(), (row, count) -> rows[ends[of - from]++] = row << COUNT_BITS | count);
            }
        });
        for (int i = from; i < to; i++) {
            show(i, rows, ends[i - from] - sizes[i], ends[i - from], visitor);
        }
    }

    private static void show(int caseFile, int[] rows, int from, int to, Visitor visitor) {
        Arrays.sort(rows, from, to);
        int at = from;
        while (at < to) {
            int row = rows[at] >>> COUNT_BITS;
            int count = 0;
            for (; at < to && rows[at] >>> COUNT_BITS == row; at++) {
                count += rows[at] & MOST_COUNTED;
            }
            visitor.visit(caseFile, row, count);
        }
    }

    private void forEachDocument(Documents visitor) throws IOException {
        for (LeafReaderContext context : snapshot.reader().leaves()) {
            LeafReader segment = context.reader();
            int[] caseFiles = cases.of(segment);
            new Markers(segment).forEach(marker -> visitor.visit(caseFiles[marker.caseNumber()], marker));
        }
    }
}
