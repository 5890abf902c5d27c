package org.assize.internal.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.assize.internal.search.query.QueryField;
import org.assize.search.SearchRequest.Order;

/**
 * The case files of the library in one state, numbered in the order of their case numbers. A page of the index knows
 * its case number only; everything else about the case file is looked up here. Pages of case files that are no longer
 * registered belong to the number {@link #unknown()}. Immutable, safe for every thread.
 */
public final class CaseTable {

    private static final Comparator<LocalDate> EARLIEST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.reverseOrder());

    private final List<SourceCase> cases;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Order, int[]> ranks = new ConcurrentHashMap<>();
    /** For each segment the case file of each of its ordinals; goes with the segment or with this table. */
    private final Map<IndexReader.CacheKey, int[]> segments = Collections.synchronizedMap(new WeakHashMap<>());

    private CaseTable(List<SourceCase> cases) {
        this.cases = cases;
        for (int i = 0; i < cases.size(); i++) {
            numbers.put(cases.get(i).number(), i);
        }
    }

    /** {@return the case files that a source has now} */
    static CaseTable of(IndexSource source) {
        List<SourceCase> cases = new ArrayList<>();
        source.forEachCase(cases::add);
        cases.sort(Comparator.comparing(SourceCase::number));
        return new CaseTable(cases);
    }

    /** {@return the number of pages that belong to no case file, one more than that of the last case file} */
    public int unknown() {
        return cases.size();
    }

    /** {@return what is known of a case file} */
    public SourceCase get(int caseFile) {
        return caseFile == unknown() ? SourceCase.unknown() : cases.get(caseFile);
    }

    /** {@return the case file with a case number} */
    public int find(String number) {
        return numbers.getOrDefault(number, unknown());
    }

    /** {@return the case file that a person means by a case number} Brackets and width make no difference. */
    public int findTyped(String number) {
        int exact = find(number);
        if (exact != unknown()) {
            return exact;
        }
        String wanted = QueryField.NUMBER.fold(number).toString();
        int found = 0;
        while (found < unknown() && !QueryField.NUMBER.fold(cases.get(found).number()).toString().equals(wanted)) {
            found++;
        }
        return found;
    }

    /** {@return the case files that meet a condition} */
    public FixedBitSet matching(Predicate<SourceCase> condition) {
        FixedBitSet matching = new FixedBitSet(cases.size() + 1);
        for (int i = 0; i < cases.size(); i++) {
            if (condition.test(cases.get(i))) {
                matching.set(i);
            }
        }
        return matching;
    }

    /** {@return for each case file its place in an order; relevance is followed by the newest} */
    int[] ranks(Order order) {
        return ranks.computeIfAbsent(order, this::rank);
    }

    /** {@return for each ordinal of {@link Fields#CASE_NUMBER} in a segment its case file} */
    int[] of(LeafReader segment) {
        return segments.computeIfAbsent(segment.getCoreCacheHelper().getKey(), key -> read(segment));
    }

    private int[] read(LeafReader segment) {
        try {
            SortedDocValues values = DocValues.getSorted(segment, Fields.CASE_NUMBER);
            int[] found = new int[values.getValueCount()];
            for (int i = 0; i < found.length; i++) {
                found[i] = find(values.lookupOrd(i).utf8ToString());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] rank(Order order) {
        int[] ranks = new int[cases.size() + 1];
        Integer[] sorted = new Integer[cases.size()];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, Comparator.comparing(cases::get, comparator(order)));
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i]] = i;
        }
        ranks[unknown()] = sorted.length;
        return ranks;
    }

    /** Sorting is stable, so equal case files stay in the order of their numbers. */
    private static Comparator<SourceCase> comparator(Order order) {
        return switch (order) {
            case RELEVANCE, NEWEST -> Comparator.comparing(caseFile -> caseFile.dates().closed(), LATEST);
            case OLDEST -> Comparator.comparing(caseFile -> caseFile.dates().closed(), EARLIEST);
            case CASE_FILE -> (one, other) -> 0;
            case UNIT -> Comparator.comparing(SourceCase::unitName);
        };
    }
}
