package org.assize.internal.search.compile;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Says for the candidates of one state of the index which of them are found. */
final class CheckedWeight extends Weight {

    /** What {@code n / (1 + n)} is for one occurrence. */
    private static final float ONE_OCCURRENCE = 0.5f;

    private final CheckedQuery query;
    private final Weight candidates;
    private final ScoreMode mode;
    private final float boost;

    CheckedWeight(CheckedQuery query, Weight candidates, ScoreMode mode, float boost) {
        super(query);
        this.query = query;
        this.candidates = candidates;
        this.mode = mode;
        this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        ScorerSupplier narrowed = candidates.scorerSupplier(context);
        if (narrowed == null) {
            return null;
        }
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                PositionDecision positions = query.positions().in(context.reader(), narrowed.cost());
                CheckedIterator checked = new CheckedIterator(query, narrowed.get(leadCost), positions,
                        new PageTexts(context.reader()));
                return new ConstantScoreScorer(boost * ONE_OCCURRENCE, mode, checked);
            }

            @Override
            public long cost() {
                return narrowed.cost();
            }
        };
    }

    /** What is found also depends on a hook for cancellation, and is not worth keeping. */
    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
        Scorer scorer = scorer(context);
        boolean found = scorer != null && scorer.iterator().advance(doc) == doc;
        return found ? Explanation.match(boost * ONE_OCCURRENCE, query.toString())
                : Explanation.noMatch(query.toString());
    }
}
