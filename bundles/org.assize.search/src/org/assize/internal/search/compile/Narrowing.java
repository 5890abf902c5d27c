package org.assize.internal.search.compile;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.assize.internal.search.index.Fields;
import org.assize.internal.search.query.QueryNode.AnyText;
import org.assize.internal.search.query.QueryNode.Fuzzy;
import org.assize.internal.search.query.QueryNode.Near;
import org.assize.internal.search.query.QueryNode.Phrase;
import org.assize.internal.search.query.QueryNode.Regex;
import org.assize.internal.search.query.QueryNode.Text;
import org.assize.internal.search.query.QueryNode.Wildcard;
import org.assize.internal.search.query.WildcardPart;

/** Queries that find all pages which may meet a condition, and as few others as terms can tell. */
final class Narrowing {

    private Narrowing() {
    }

    /** {@return the candidates of a condition} */
    static Query of(Text condition) {
        return switch (condition) {
            case Phrase phrase -> PhraseQueries.of(phrase.text());
            case Wildcard wildcard -> all(wildcard.parts().stream().filter(WildcardPart.Literal.class::isInstance)
                    .map(part -> PhraseQueries.of(((WildcardPart.Literal) part).text())).toList());
            case Fuzzy fuzzy -> FuzzyNarrowing.of(fuzzy);
            case Regex regex -> RegexNarrowing.of(regex.expression());
            case AnyText any -> any(any.parts().stream().map(Narrowing::of).toList());
            case Near near -> all(near.operands().stream().map(Narrowing::of).toList());
        };
    }

    /** {@return what all of some queries find} */
    static Query all(List<Query> queries) {
        return combined(queries, Occur.FILTER);
    }

    /** {@return what at least one of some queries finds} */
    static Query any(List<Query> queries) {
        return combined(queries, Occur.SHOULD);
    }

    /** {@return all pages} */
    static Query everything() {
        return new TermQuery(new Term(Fields.KIND, Fields.PAGE_KIND));
    }

    private static Query combined(List<Query> queries, Occur occur) {
        if (queries.size() == 1) {
            return queries.get(0);
        }
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        queries.stream().distinct().forEach(query -> combined.add(query, occur));
        return combined.build();
    }
}
