package org.assize.internal.search.compile;

import java.io.IOException;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Goes through the candidates of a segment and checks them. */
final class CheckedIterator extends TwoPhaseIterator {

    /** What checking costs next to comparing two numbers, a rough guess; other conditions are to be checked first. */
    private static final float COST = 100_000;
    /** How many candidates are checked before somebody may cancel. */
    private static final int PATIENCE = 256;

    private final CheckedQuery query;
    private final @Nullable TwoPhaseIterator narrowed;
    private final PositionDecision positions;
    private final PageTexts texts;
    private int checked;

    CheckedIterator(CheckedQuery query, Scorer narrowed, PositionDecision positions, PageTexts texts) {
        this(query, narrowed.iterator(), narrowed.twoPhaseIterator(), positions, texts);
    }

    private CheckedIterator(CheckedQuery query, DocIdSetIterator documents, @Nullable TwoPhaseIterator narrowed,
            PositionDecision positions, PageTexts texts) {
        super(narrowed == null ? documents : narrowed.approximation());
        this.query = query;
        this.narrowed = narrowed;
        this.positions = positions;
        this.texts = texts;
    }

    @Override
    public boolean matches() throws IOException {
        if (checked++ % PATIENCE == 0) {
            query.cancellation().run();
        }
        if (narrowed != null && !narrowed.matches()) {
            return false;
        }
        int doc = approximation.docID();
        return switch (positions.decide(doc)) {
            case YES -> true;
            case NO -> false;
            case IN_DOUBT -> query.finder().isIn(texts.folded(doc));
        };
    }

    @Override
    public float matchCost() {
        return COST;
    }
}
