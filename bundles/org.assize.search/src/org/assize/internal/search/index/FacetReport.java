package org.assize.internal.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.search.Facet;
import org.assize.search.FacetField;
import org.assize.search.SearchFilter;

/**
 * Makes facets of what was counted without the restrictions of a filter. What fails one restriction only counts for
 * that field, to say what another choice would find; what fails two counts for none.
 */
final class FacetReport {

    private static final Comparator<Facet.Value> ORDER = Comparator.comparing(Facet.Value::pages).reversed()
            .thenComparing(Facet.Value::value);

    private static final class Tally {

        private long pages;
        private int caseFiles;
        private int last = -1;

        void add(int caseFile, int more) {
            pages += more;
            caseFiles += caseFile == last ? 0 : 1;
            last = caseFile;
        }
    }

    private final FacetValues values;
    private final SearchFilter filter;
    private final PageCounts counts;
    private final Map<FacetField, Map<String, Tally>> tallies = new EnumMap<>(FacetField.class);
    private int caseFiles;

    FacetReport(CaseTable cases, SearchFilter filter, PageCounts counts) {
        values = new FacetValues(cases);
        this.filter = filter;
        this.counts = counts;
        for (FacetField field : FacetField.values()) {
            tallies.put(field, new HashMap<>());
        }
        long[] all = counts.all();
        for (int from = 0, to; from < all.length; from = to) {
            to = from + 1;
            while (to < all.length && PageFacts.caseFile(all[to]) == PageFacts.caseFile(all[from])) {
                to++;
            }
            addCaseFile(all, from, to);
        }
    }

    /** {@return in how many case files something was found} */
    int caseFiles() {
        return caseFiles;
    }

    List<Facet> facets() {
        List<Facet> facets = new ArrayList<>();
        tallies.forEach((field, byValue) -> facets.add(new Facet(field, byValue.entrySet().stream()
                .map(e -> new Facet.Value(e.getKey(), e.getValue().pages, e.getValue().caseFiles)).sorted(ORDER)
                .toList())));
        return facets;
    }

    /** The facts in a range are those of one case file. */
    private void addCaseFile(long[] all, int from, int to) {
        int caseFile = PageFacts.caseFile(all[from]);
        List<FacetField> failed = FacetValues.OF_CASE_FILES.stream()
                .filter(field -> !values.meets(filter, field, caseFile)).limit(2).toList();
        if (failed.size() > 1) {
            return;
        }
        int pages = 0;
        for (int i = from; i < to; i++) {
            pages += addPages(all[i], failed.isEmpty());
        }
        if (pages > 0) {
            caseFiles += failed.isEmpty() ? 1 : 0;
            for (FacetField field : failed.isEmpty() ? FacetValues.OF_CASE_FILES : failed) {
                for (String value : values.of(field, caseFile)) {
                    add(field, value, caseFile, pages);
                }
            }
        }
    }

    /** {@return how many pages meet the restrictions on documents and texts} */
    private int addPages(long facts, boolean meetsOthers) {
        String type = counts.type(facts);
        String origin = TextOrigin.of(PageFacts.origin(facts)).facetValue();
        boolean meetsType = FacetValues.meets(filter, FacetField.DOCUMENT_TYPE, type);
        boolean meetsOrigin = FacetValues.meets(filter, FacetField.TEXT_SOURCE, origin);
        int pages = counts.pages(facts);
        if (meetsOthers && meetsOrigin) {
            add(FacetField.DOCUMENT_TYPE, type, PageFacts.caseFile(facts), pages);
        }
        if (meetsOthers && meetsType) {
            add(FacetField.TEXT_SOURCE, origin, PageFacts.caseFile(facts), pages);
        }
        return meetsType && meetsOrigin ? pages : 0;
    }

    private void add(FacetField field, String value, int caseFile, int pages) {
        tallies.get(field).computeIfAbsent(value, v -> new Tally()).add(caseFile, pages);
    }
}
