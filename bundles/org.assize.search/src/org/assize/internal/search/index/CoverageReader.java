package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

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
        return new Coverage(registered.size(), sum(states, SegmentState::pages),
                sum(states, SegmentState::pagesWithoutText), sum(states, SegmentState::pagesRecognized),
                sum(states, SegmentState::pagesUncertain), sum(states, SegmentState::garbled),
                sum(states, SegmentState::partial), sum(states, SegmentState::failed),
                registered.size() - sum(states, state -> state.known(registered)));
    }

    private static int sum(List<SegmentState> states, ToIntFunction<SegmentState> number) {
        return states.stream().mapToInt(number).sum();
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
