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
            case Wildcard wildcard -> checked(wildcard, PositionDecision.NONE);
            case Fuzzy fuzzy -> checked(fuzzy, PositionDecision.NONE);
            case Regex regex -> checked(regex, PositionDecision.NONE);
            case AnyText any -> checked(any, PositionDecision.NONE);
            case Near near -> checked(near, PositionDecision.NONE);
        };
    }

    private Query checked(Text condition, PositionDecision decision) {
        return new CheckedQuery(condition, Narrowing.of(condition), (reader, candidates) -> decision, cancellation);
    }
}
