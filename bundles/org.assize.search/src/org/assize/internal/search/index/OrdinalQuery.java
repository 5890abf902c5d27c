package org.assize.internal.search.index;

import java.io.IOException;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Pages whose value of a field is one of those chosen. The choice is made once for each value of a segment. */
final class OrdinalQuery extends Query {

    /** Chooses values of a segment. */
    interface Choice {

        /** {@return the ordinals of the values chosen} */
        FixedBitSet among(SortedDocValues values, LeafReader segment) throws IOException;
    }

    private final String field;
    private final Object identity;
    private final Choice choice;

    /** Two queries with equal identities find the same. */
    OrdinalQuery(String field, Object identity, Choice choice) {
        this.field = field;
        this.identity = identity;
        this.choice = choice;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                TwoPhaseIterator matching = matching(context.reader());
                return matching == null ? null
                        : new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, matching));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private @Nullable TwoPhaseIterator matching(LeafReader segment) throws IOException {
        SortedDocValues values = segment.getSortedDocValues(field);
        if (values == null) {
            return null;
        }
        FixedBitSet chosen = choice.among(values, segment);
        return chosen.cardinality() == 0 ? null : new TwoPhaseIterator(values) {

            @Override
            public boolean matches() throws IOException {
                return chosen.get(values.ordValue());
            }

            @Override
            public float matchCost() {
                return 3;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String defaultField) {
        return field + ":" + identity;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrdinalQuery query && field.equals(query.field) && identity.equals(query.identity);
    }

    @Override
    public int hashCode() {
        return classHash() + identity.hashCode();
    }
}
