package org.assize.internal.search.compile;

import org.apache.lucene.search.Query;
import org.assize.internal.search.query.QueryNode.AnyText;
import org.assize.internal.search.query.QueryNode.Fuzzy;
import org.assize.internal.search.query.QueryNode.Near;
import org.assize.internal.search.query.QueryNode.Phrase;
import org.assize.internal.search.query.QueryNode.Regex;
import org.assize.internal.search.query.QueryNode.Text;
import org.assize.internal.search.query.QueryNode.Wildcard;

/** Conditions on the text of a page as queries. */
final class TextQueries {

    private final Runnable cancellation;

    TextQueries(Runnable cancellation) {
        this.cancellation = cancellation;
    }

    /** {@return exactly the pages that meet a condition} */
    Query of(Text condition) {
        return switch (condition) {
            case Phrase phrase -> PhraseQueries.of(phrase.text());
            case Wildcard wildcard -> wildcard(wildcard);
            case Fuzzy fuzzy -> checked(fuzzy, (reader, candidates) -> FuzzyDecision.of(fuzzy, reader, candidates));
            case Regex regex -> checked(regex, (reader, candidates) -> PositionDecision.NONE);
            case AnyText any -> Narrowing.any(any.parts().stream().map(this::of).toList());
            case Near near -> checked(near, (reader, candidates) -> NearDecision.of(near, reader, candidates));
        };
    }

    private Query wildcard(Wildcard wildcard) {
        WildcardShape shape = WildcardShape.of(wildcard);
        return shape.isPlainText() ? PhraseQueries.of(shape.literals().get(0))
                : checked(wildcard, (reader, candidates) -> WildcardDecision.of(shape, reader, candidates));
    }

    private Query checked(Text condition, PositionDecision.Source positions) {
        return new CheckedQuery(condition, Narrowing.of(condition), positions, cancellation);
    }
}
