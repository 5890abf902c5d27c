package org.assize.internal.search.index;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.fold.Gap;
import org.assize.internal.search.query.QueryField;
import org.assize.internal.search.query.QueryNode;
import org.assize.internal.search.query.QueryNode.And;
import org.assize.internal.search.query.QueryNode.Not;
import org.assize.internal.search.query.QueryNode.Or;
import org.assize.internal.search.query.QueryNode.Phrase;

/**
 * Says a query in terms of the index. A text of two or more characters is a row of pairs at their places, which stands
 * in the index exactly where the text stands on the page; nothing has to be checked afterwards.
 */
public final class QueryCompiler {

    private QueryCompiler() {
    }

    /**
     * {@return a query for the pages that meet a condition}
     *
     * @param caseFile case number of the only case file, empty for all
     */
    public static Query compile(QueryNode node, String caseFile) {
        BooleanQuery.Builder pages = new BooleanQuery.Builder();
        add(pages, node);
        // Conditions on the page can only be met by pages, but "not" is also met by markers.
        pages.add(new TermQuery(new Term(Fields.KIND, Fields.PAGE_KIND)), Occur.FILTER);
        if (!caseFile.isEmpty()) {
            pages.add(new TermQuery(new Term(Fields.CASE, caseFile)), Occur.FILTER);
        }
        return pages.build();
    }

    private static Query compile(QueryNode node) {
        return switch (node) {
            case Phrase phrase -> phrase(phrase.field(), phrase.text());
            case And and -> all(and.parts());
            case Or or -> any(or.parts());
            case Not not -> all(List.of(not));
        };
    }

    private static Query all(List<QueryNode> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> add(all, part));
        if (parts.stream().allMatch(Not.class::isInstance)) {
            all.add(new TermQuery(new Term(Fields.KIND, Fields.PAGE_KIND)), Occur.FILTER);
        }
        return all.build();
    }

    private static Query any(List<QueryNode> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(compile(part), Occur.SHOULD));
        return any.build();
    }

    /** Metadata narrows down but does not make a page more relevant. */
    private static void add(BooleanQuery.Builder all, QueryNode part) {
        switch (part) {
            case Not not -> all.add(compile(not.part()), Occur.MUST_NOT);
            case Phrase phrase when phrase.field() != QueryField.BODY -> all.add(compile(phrase), Occur.FILTER);
            case Phrase phrase -> all.add(compile(phrase), Occur.MUST);
            case And and -> all.add(compile(and), Occur.MUST);
            case Or or -> all.add(compile(or), Occur.MUST);
        }
    }

    private static Query phrase(QueryField field, FoldedText text) {
        if (text.length() == 1) {
            return new TermQuery(new Term(Fields.chars(field), Grams.single(text.charAt(0))));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int second = 1; second < text.length(); second++) {
            if (isNeeded(text, second)) {
                phrase.add(terms(Fields.pairs(field), text, second), second - 1);
            }
        }
        return phrase.build();
    }

    /** Every second pair covers all characters; the others only say something if the gap between two words matters. */
    private static boolean isNeeded(FoldedText text, int second) {
        return second % 2 == 1 || second == text.length() - 1 || text.isWordPair(second);
    }

    private static Term[] terms(String field, FoldedText text, int second) {
        BytesRef joined = Grams.joined(text.charAt(second - 1), text.charAt(second));
        BytesRef spaced = Grams.spaced(text.charAt(second - 1), text.charAt(second));
        Gap gap = text.gapBefore(second);
        return switch (gap) {
            case JOINED -> new Term[] {new Term(field, joined)};
            case SPACED -> new Term[] {new Term(field, spaced)};
            case BROKEN -> new Term[] {new Term(field, joined), new Term(field, spaced)};
        };
    }
}
