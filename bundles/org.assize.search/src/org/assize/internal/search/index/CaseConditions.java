package org.assize.internal.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.match.PlaceFinder;
import org.assize.internal.search.query.QueryField;
import org.assize.internal.search.query.QueryNode;
import org.jspecify.annotations.Nullable;

/** Answers conditions on case files from what the library says now, those on documents from the labels of the pages. */
public final class CaseConditions implements LibraryConditions {

    /** Pages of so few case files are looked up; with more, each page is asked for its case file. */
    private static final int FEW = 64;

    private final CaseTable cases;
    private final Function<String, FixedBitSet> similar;

    /**
     * For one search.
     *
     * @param cases   what the library says
     * @param similar the case files that resemble the one with a number
     */
    public CaseConditions(CaseTable cases, Function<String, FixedBitSet> similar) {
        this.cases = cases;
        this.similar = similar;
    }

    @Override
    public Query matching(QueryNode.Metadata node) {
        PlaceFinder finder = PlaceFinder.of(node.condition());
        Predicate<String> meets = value -> finder.isIn(node.field().fold(value));
        if (node.field() == QueryField.DOCUMENT) {
            return new OrdinalQuery(Fields.LABEL, node, (labels, segment) -> labelled(labels, meets));
        }
        Map<String, Boolean> known = new HashMap<>();
        return pagesOf(cases.matching(caseFile -> values(caseFile, node.field()).stream()
                .anyMatch(value -> known.computeIfAbsent(value, meets::test))));
    }

    @Override
    public Query matching(QueryNode.Choice node) {
        if (node.field() == QueryField.KIND) {
            return pagesOf(cases.matching(caseFile -> caseFile.kind().equals(node.value())));
        }
        String wanted = FoldedText.of(node.value()).toString();
        return pagesOf(cases.matching(caseFile -> caseFile.results().stream()
                .anyMatch(result -> FoldedText.of(result).toString().equals(wanted))));
    }

    @Override
    public Query matching(QueryNode.DateRange node) {
        if (node.field() == QueryField.DOCUMENT_DATE) {
            return NumericDocValuesField.newSlowRangeQuery(Fields.DATE, node.from().toEpochDay(),
                    node.to().toEpochDay());
        }
        return pagesOf(cases.matching(caseFile -> isWithin(date(caseFile, node.field()), node)));
    }

    @Override
    public Query matching(QueryNode.Similar node) {
        return pagesOf(similar.apply(node.caseNumber()));
    }

    /** {@return the pages and the markers of one case file} */
    public Query within(String number) {
        return new TermQuery(new Term(Fields.CASE, number));
    }

    private Query pagesOf(FixedBitSet wanted) {
        int many = wanted.cardinality();
        if (many == 0) {
            return MatchNoDocsQuery.INSTANCE;
        }
        return many <= FEW ? new TermInSetQuery(Fields.CASE, numbers(wanted))
                : new OrdinalQuery(Fields.CASE_NUMBER, List.of(cases, wanted),
                        (values, segment) -> among(wanted, values, segment));
    }

    private List<BytesRef> numbers(FixedBitSet wanted) {
        List<BytesRef> numbers = new ArrayList<>();
        for (int i = wanted.nextSetBit(0); i != DocIdSetIterator.NO_MORE_DOCS; i = next(wanted, i)) {
            numbers.add(new BytesRef(cases.get(i).number()));
        }
        return numbers;
    }

    private static int next(FixedBitSet bits, int after) {
        return after + 1 == bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(after + 1);
    }

    private FixedBitSet among(FixedBitSet wanted, SortedDocValues values, LeafReader segment) {
        FixedBitSet among = new FixedBitSet(values.getValueCount());
        int[] caseFiles = cases.of(segment);
        for (int i = 0; i < caseFiles.length; i++) {
            if (wanted.get(caseFiles[i])) {
                among.set(i);
            }
        }
        return among;
    }

    private static FixedBitSet labelled(SortedDocValues labels, Predicate<String> meets) throws IOException {
        FixedBitSet labelled = new FixedBitSet(labels.getValueCount());
        Map<String, Boolean> types = new HashMap<>();
        for (int i = 0; i < labelled.length(); i++) {
            String label = labels.lookupOrd(i).utf8ToString();
            int separator = label.indexOf(Fields.LABEL_SEPARATOR);
            if (types.computeIfAbsent(label.substring(0, separator), meets::test)
                    || meets.test(label.substring(separator + 1))) {
                labelled.set(i);
            }
        }
        return labelled;
    }

    private static List<String> values(SourceCase caseFile, QueryField field) {
        return switch (field) {
            case UNIT -> caseFile.unit();
            case HANDLER -> caseFile.handler();
            case CAUSE -> List.of(caseFile.cause());
            case NUMBER -> List.of(caseFile.number());
            case DOCUMENT, KIND, RESULT, DATE, ACCEPTED, DOCUMENT_DATE, SIMILAR ->
                throw new IllegalArgumentException(field.toString());
        };
    }

    private static @Nullable LocalDate date(SourceCase caseFile, QueryField field) {
        return field == QueryField.ACCEPTED ? caseFile.dates().accepted() : caseFile.dates().latest();
    }

    private static boolean isWithin(@Nullable LocalDate date, QueryNode.DateRange range) {
        return date != null && !date.isBefore(range.from()) && !date.isAfter(range.to());
    }
}
