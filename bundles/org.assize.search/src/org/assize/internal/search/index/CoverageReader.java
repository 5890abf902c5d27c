package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.assize.search.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Compares the library with a state of the index. Each segment is added up once, and again when something in it has
 * been deleted, so a new state costs no more than what is new in it. Thread-safe.
 */
public final class CoverageReader {

    private record Registered(long revision, LongSet contentPrints) {
    }

    private final IndexSource source;
    private final Map<IndexReader.CacheKey, SegmentState> states = new ConcurrentHashMap<>();
    private @Nullable Registered registered;

    /** For the documents of a source. */
    public CoverageReader(IndexSource source) {
        this.source = source;
    }

    /** {@return what a search of one case file sees, or of the whole library if the number is empty} */
    public Coverage coverage(Snapshot snapshot, String caseFile) throws IOException {
        if (caseFile.isEmpty()) {
            List<SegmentState> segments = new ArrayList<>();
            for (LeafReaderContext context : snapshot.reader().leaves()) {
                segments.add(state(context.reader()));
            }
            return coverage(segments, registered());
        }
        SegmentState state = new SegmentState();
        Markers.forEach(snapshot, caseFile, state::add);
        return coverage(List.of(state), contentPrints(visitor -> source.forEachOf(caseFile, visitor)));
    }

    private static Coverage coverage(List<SegmentState> states, LongSet registered) {
        int[] sums = new int[7];
        for (SegmentState state : states) {
            sums[0] += state.pages();
            sums[1] += state.pagesWithoutText();
            sums[2] += state.pagesRecognized();
            sums[3] += state.pagesUncertain();
            sums[4] += state.garbled();
            sums[5] += state.failed();
            sums[6] += state.known(registered);
        }
        return new Coverage(registered.size(), sums[0], sums[1], sums[2], sums[3], sums[4], sums[5],
                registered.size() - sums[6]);
    }

    private SegmentState state(LeafReader segment) throws IOException {
        IndexReader.CacheHelper helper = segment.getReaderCacheHelper();
        SegmentState known = states.get(helper.getKey());
        if (known == null) {
            known = SegmentState.of(segment);
            if (states.put(helper.getKey(), known) == null) {
                helper.addClosedListener(states::remove);
            }
        }
        return known;
    }

    private synchronized LongSet registered() {
        long revision = source.revision();
        if (registered == null || registered.revision() != revision) {
            registered = new Registered(revision, contentPrints(source::forEach));
        }
        return registered.contentPrints();
    }

    private static LongSet contentPrints(Consumer<Consumer<SourceDocument>> documents) {
        LongSet prints = new LongSet();
        documents.accept(document -> prints.add(document.contentPrint()));
        return prints.sort();
    }
}
