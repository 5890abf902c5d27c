package org.assize.internal.search.compile;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.assize.internal.search.match.PlaceFinder;
import org.assize.internal.search.query.QueryNode;

/**
 * The pages that meet a condition which terms alone can only narrow down. What is narrowed down to is decided from the
 * places of pairs where they leave no doubt, otherwise from the stored text. Every page found counts as one occurrence.
 */
final class CheckedQuery extends Query {

    private final QueryNode.Text condition;
    private final Query candidates;
    private final PositionDecision.Source positions;
    private final Runnable cancellation;
    private final PlaceFinder finder;

    /**
     * A query for a condition.
     *
     * @param candidates   finds at least the pages that meet the condition
     * @param positions    decides from places, as far as it can
     * @param cancellation called now and then; throws if the search is to end
     */
    CheckedQuery(QueryNode.Text condition, Query candidates, PositionDecision.Source positions, Runnable cancellation) {
        this.condition = condition;
        this.candidates = candidates;
        this.positions = positions;
        this.cancellation = cancellation;
        finder = PlaceFinder.of(condition);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight narrowed = searcher.createWeight(searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new CheckedWeight(this, narrowed, mode, boost);
    }

    PositionDecision.Source positions() {
        return positions;
    }

    PlaceFinder finder() {
        return finder;
    }

    Runnable cancellation() {
        return cancellation;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "checked(" + condition + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedQuery query && query.condition.equals(condition);
    }

    @Override
    public int hashCode() {
        return condition.hashCode();
    }
}
