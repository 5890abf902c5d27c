package org.assize.internal.search.index;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.assize.search.SearchRequest;

/** Walks once over all pages found: counts them, narrows them down and keeps the first ones. */
final class PageSearch implements CollectorManager<PageSearch.Pass, PageSearch.Found> {

    /** Pages between two looks whether the search is still wanted. */
    private static final int LOOK = 1 << 10;

    private final SearchRequest request;
    private final CaseTable cases;
    private final Sort sort;
    private final int wanted;
    private final Runnable cancellation;

    /**
     * One search.
     *
     * @param wanted how many pages to keep, at least 1
     */
    PageSearch(SearchRequest request, CaseTable cases, int wanted, Runnable cancellation) {
        this.request = request;
        this.cases = cases;
        this.wanted = wanted;
        this.cancellation = cancellation;
        sort = PageOrder.of(request.order(), cases);
    }

    /**
     * What was found.
     *
     * @param top    the first pages, and how many there are
     * @param counts all pages, without regard to the restrictions; nothing unless facets were asked for
     */
    record Found(TopFieldDocs top, PageCounts counts) {
    }

    @Override
    public Pass newCollector() {
        return new Pass();
    }

    @Override
    public Found reduce(Collection<Pass> passes) throws IOException {
        PageCounts counts = new PageCounts();
        passes.forEach(pass -> counts.add(pass.counts));
        TopFieldDocs[] tops = passes.stream().map(pass -> pass.top.topDocs()).toArray(TopFieldDocs[]::new);
        return new Found(TopDocs.merge(sort, wanted, tops), counts);
    }

    /** Walks over some of the segments. */
    final class Pass implements Collector {

        private final PageCounts counts = new PageCounts();
        private final TopFieldCollector top = new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE)
                .newCollector();

        @Override
        public ScoreMode scoreMode() {
            return top.scoreMode();
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            LeafCollector kept = top.getLeafCollector(context);
            boolean plain = !request.facets() && request.filter().values().isEmpty();
            return plain ? new Segment(kept) : new CountedSegment(kept, new PageFacts(context.reader(), cases));
        }

        /** Pages that are neither counted nor narrowed down. */
        private class Segment implements LeafCollector {

            private final LeafCollector kept;
            private int seen;

            Segment(LeafCollector kept) {
                this.kept = kept;
            }

            @Override
            public void setScorer(Scorable scorer) throws IOException {
                kept.setScorer(scorer);
            }

            @Override
            public void collect(int page) throws IOException {
                if (++seen % LOOK == 0) {
                    cancellation.run();
                }
                if (isWanted(page)) {
                    kept.collect(page);
                }
            }

            boolean isWanted(int page) throws IOException {
                return true;
            }
        }

        /** Pages of which it matters what they belong to. */
        private final class CountedSegment extends Segment {

            private final PageFacts facts;
            private final Restrictions restrictions;
            private final LongCounts inSegment = new LongCounts();

            CountedSegment(LeafCollector kept, PageFacts facts) {
                super(kept);
                this.facts = facts;
                restrictions = new Restrictions(request.filter(), facts, cases);
            }

            @Override
            boolean isWanted(int page) throws IOException {
                long of = facts.of(page);
                inSegment.add(of, 1);
                return restrictions.accept(of);
            }

            @Override
            public void finish() throws IOException {
                counts.add(inSegment, facts);
            }
        }
    }
}
