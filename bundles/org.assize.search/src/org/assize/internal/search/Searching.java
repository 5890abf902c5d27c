package org.assize.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.assize.internal.search.compile.QueryCompiler;
import org.assize.internal.search.index.CaseConditions;
import org.assize.internal.search.index.CaseTable;
import org.assize.internal.search.index.HitReader;
import org.assize.internal.search.index.PageTotals;
import org.assize.internal.search.index.SimilarCases;
import org.assize.internal.search.index.Snapshot;
import org.assize.internal.search.query.QueryNode;
import org.assize.internal.search.query.QueryParser;
import org.assize.internal.search.query.QueryTerms;
import org.assize.search.QueryCount;
import org.assize.search.QueryException;
import org.assize.search.SearchRequest;
import org.eclipse.osgi.util.NLS;

/** Answers questions to one state of the index and of the library. */
final class Searching {

    private final Snapshot snapshot;
    private final CaseTable cases;
    private final SimilarCases similar;
    private final Runnable cancellation;

    /**
     * For one thread, as long as the state is open.
     *
     * @param cancellation called now and then; throws if nobody waits for the answer any more
     */
    Searching(Snapshot snapshot, CaseTable cases, SimilarCases similar, Runnable cancellation) {
        this.snapshot = snapshot;
        this.cases = cases;
        this.similar = similar;
        this.cancellation = cancellation;
    }

    HitReader.Found find(QueryNode query, SearchRequest request) throws IOException, QueryException {
        check(query, request.query());
        return new HitReader(snapshot, cases, cancellation).find(compile(query, request.filter().caseFile()), request);
    }

    /** Counts a query and each of its terms; a query that cannot be understood is an answer, too. */
    QueryCount count(String query) throws IOException {
        try {
            List<String> terms = QueryTerms.of(query);
            List<QueryCount> counts = new ArrayList<>();
            for (String term : terms.size() > 1 ? terms : List.<String>of()) {
                counts.add(count(term, QueryParser.parse(term), List.of()));
            }
            QueryNode node = QueryParser.parse(query);
            check(node, query);
            return count(query, node, counts);
        } catch (QueryException e) {
            return new QueryCount(query, 0, 0, 0, List.of(), e.getMessage());
        }
    }

    private QueryCount count(String query, QueryNode node, List<QueryCount> terms) throws IOException {
        PageTotals.Totals totals = PageTotals.of(compile(node, ""), snapshot, cases, cancellation);
        return new QueryCount(query, totals.pages(), totals.documents(), totals.caseFiles(), terms, "");
    }

    /** A case file that does not exist has nothing similar, but who asks for it has mistyped its number. */
    private void check(QueryNode node, String query) throws QueryException {
        switch (node) {
            case QueryNode.And and -> checkAll(and.parts(), query);
            case QueryNode.Or or -> checkAll(or.parts(), query);
            case QueryNode.Not not -> check(not.part(), query);
            case QueryNode.Similar like when cases.findTyped(like.caseNumber()) == cases.unknown() -> {
                int from = Math.max(0, query.indexOf(like.caseNumber()));
                int to = Math.min(query.length(), from + like.caseNumber().length());
                throw new QueryException(NLS.bind(Messages.unknownCaseNumber, like.caseNumber()), from, to);
            }
            default -> { }
        }
    }

    private void checkAll(List<QueryNode> parts, String query) throws QueryException {
        for (QueryNode part : parts) {
            check(part, query);
        }
    }

    private Query compile(QueryNode node, String caseFile) {
        CaseConditions conditions = new CaseConditions(cases, this::like);
        Query pages = new QueryCompiler(conditions, cancellation).pages(node);
        return caseFile.isEmpty() ? pages : new BooleanQuery.Builder().add(pages, Occur.MUST)
                .add(conditions.within(caseFile), Occur.FILTER).build();
    }

    private FixedBitSet like(String number) {
        try {
            return similar.like(snapshot, cases, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
