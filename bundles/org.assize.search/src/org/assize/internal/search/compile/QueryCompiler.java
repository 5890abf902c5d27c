package org.assize.internal.search.compile;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.assize.internal.search.index.Fields;
import org.assize.internal.search.index.LibraryConditions;
import org.assize.internal.search.query.QueryNode;
import org.assize.internal.search.query.QueryNode.And;
import org.assize.internal.search.query.QueryNode.Choice;
import org.assize.internal.search.query.QueryNode.DateRange;
import org.assize.internal.search.query.QueryNode.Metadata;
import org.assize.internal.search.query.QueryNode.Not;
import org.assize.internal.search.query.QueryNode.Or;
import org.assize.internal.search.query.QueryNode.Similar;
import org.assize.internal.search.query.QueryNode.Text;

/** Says a query in terms of the index. */
public final class QueryCompiler {

    private static final Query PAGES = new TermQuery(new Term(Fields.KIND, Fields.PAGE_KIND));

    private final LibraryConditions library;
    private final TextQueries texts;

    /**
     * Compiles for one search.
     *
     * @param library      answers conditions on case files and documents
     * @param cancellation called now and then during the search; throws if it is to end
     */
    public QueryCompiler(LibraryConditions library, Runnable cancellation) {
        this.library = library;
        texts = new TextQueries(cancellation);
    }

    /** {@return a query for the pages that meet a condition} */
    public Query pages(QueryNode node) {
        BooleanQuery.Builder pages = new BooleanQuery.Builder();
        add(pages, node);
        // Conditions on the page can only be met by pages, but "not" is also met by markers.
        pages.add(PAGES, Occur.FILTER);
        return pages.build();
    }

    private Query compile(QueryNode node) {
        return switch (node) {
            case Text text -> texts.of(text);
            case Metadata metadata -> library.matching(metadata);
            case Choice choice -> library.matching(choice);
            case DateRange range -> library.matching(range);
            case Similar similar -> library.matching(similar);
            case And and -> all(and.parts());
            case Or or -> any(or.parts());
            case Not not -> all(List.of(not));
        };
    }

    private Query all(List<QueryNode> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.stream().distinct().forEach(part -> add(all, part));
        if (parts.stream().allMatch(Not.class::isInstance)) {
            all.add(PAGES, Occur.FILTER);
        }
        return all.build();
    }

    private Query any(List<QueryNode> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.stream().distinct().forEach(part -> any.add(compile(part), Occur.SHOULD));
        return any.build();
    }

    /** What is known of case files narrows down but does not make a page more relevant. */
    private void add(BooleanQuery.Builder all, QueryNode part) {
        switch (part) {
            case Not not -> all.add(compile(not.part()), Occur.MUST_NOT);
            case Text text -> all.add(compile(text), Occur.MUST);
            case And and -> all.add(compile(and), Occur.MUST);
            case Or or -> all.add(compile(or), Occur.MUST);
            case Metadata metadata -> all.add(compile(metadata), Occur.FILTER);
            case Choice choice -> all.add(compile(choice), Occur.FILTER);
            case DateRange range -> all.add(compile(range), Occur.FILTER);
            case Similar similar -> all.add(compile(similar), Occur.FILTER);
        }
    }
}
