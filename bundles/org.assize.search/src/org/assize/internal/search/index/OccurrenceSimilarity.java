package org.assize.internal.search.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Relevance is how often the words occur on the page, each further time counting less. Nothing depends on the other
 * documents of the index, so the order of the hits is the same whatever was indexed before or has been taken out since.
 */
final class OccurrenceSimilarity extends Similarity {

    @Override
    public long computeNorm(FieldInvertState state) {
        return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                return boost * frequency / (1 + frequency);
            }
        };
    }
}
