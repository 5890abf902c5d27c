package org.assize.internal.search.index;

import java.io.IOException;
import java.util.function.Consumer;

import org.apache.lucene.index.IndexReader;
import org.assize.search.Coverage;
import org.jspecify.annotations.Nullable;

/** Compares the library with a state of the index. Remembers the last answer for the whole library. Thread-safe. */
public final class CoverageReader {

    private record Answer(IndexReader reader, long revision, IndexedState state, Coverage coverage) {
    }

    /** Counts documents. */
    private static final class Counter implements Consumer<SourceDocument> {

        private final IndexedState state;
        private int registered;
        private int unknown;

        Counter(IndexedState state) {
            this.state = state;
        }

        @Override
        public void accept(SourceDocument document) {
            registered++;
            unknown += state.knows(document) ? 0 : 1;
        }

        Coverage coverage() {
            return new Coverage(registered, state.pages(), state.pagesWithoutText(), 0, 0, state.garbled(),
                    state.failed(), unknown);
        }
    }

    private final IndexSource source;
    private volatile @Nullable Answer last;

    /** For the documents of a source. */
    public CoverageReader(IndexSource source) {
        this.source = source;
    }

    /** {@return what a search of one case file sees, or of the whole library if the number is empty} */
    public Coverage coverage(Snapshot snapshot, String caseFile) throws IOException {
        return caseFile.isEmpty() ? ofLibrary(snapshot) : ofCaseFile(snapshot, caseFile);
    }

    private Coverage ofCaseFile(Snapshot snapshot, String caseFile) throws IOException {
        Counter counter = new Counter(IndexedState.of(snapshot, caseFile));
        source.forEachOf(caseFile, counter);
        return counter.coverage();
    }

    private Coverage ofLibrary(Snapshot snapshot) throws IOException {
        Answer known = last;
        long revision = source.revision();
        boolean sameState = known != null && known.reader() == snapshot.reader();
        if (sameState && known.revision() == revision) {
            return known.coverage();
        }
        IndexedState state = sameState ? known.state() : IndexedState.of(snapshot, "");
        Counter counter = new Counter(state);
        source.forEach(counter);
        last = new Answer(snapshot.reader(), revision, state, counter.coverage());
        return counter.coverage();
    }
}
