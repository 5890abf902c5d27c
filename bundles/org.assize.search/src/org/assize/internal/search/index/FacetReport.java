package org.assize.internal.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assize.search.Facet;
import org.assize.search.FacetField;
import org.assize.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** Makes facets of what was counted without the restrictions of a filter. */
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
    private final Map<FacetField, Map<String, Tally>> tallies = new EnumMap<>(FacetField.class);
    private final Tally found = new Tally();

    FacetReport(CaseTable cases, SearchFilter filter, PageCounts counts) {
        values = new FacetValues(cases);
        this.filter = filter;
        for (FacetField field : FacetField.values()) {
            tallies.put(field, new HashMap<>());
        }
        for (long facts : counts.all()) {
            add(PageFacts.caseFile(facts), counts.type(facts), TextOrigin.of(PageFacts.origin(facts)),
                    counts.pages(facts));
        }
    }

    /** {@return in how many case files something was found} */
    int caseFiles() {
        return found.caseFiles;
    }

    List<Facet> facets() {
        List<Facet> facets = new ArrayList<>();
        tallies.forEach((field, byValue) -> facets.add(new Facet(field, byValue.entrySet().stream()
                .map(e -> new Facet.Value(e.getKey(), e.getValue().pages, e.getValue().caseFiles)).sorted(ORDER)
                .toList())));
        return facets;
    }

    /** What fails one restriction only counts for that field, to say what lifting it would find. */
    private void add(int caseFile, String type, TextOrigin origin, int pages) {
        FacetField failed = null;
        for (Map.Entry<FacetField, Set<String>> restriction : filter.values().entrySet()) {
            if (values.of(restriction.getKey(), caseFile, type, origin).stream()
                    .noneMatch(restriction.getValue()::contains)) {
                if (failed != null) {
                    return;
                }
                failed = restriction.getKey();
            }
        }
        if (failed == null) {
            found.add(caseFile, pages);
        }
        count(failed, caseFile, type, origin, pages);
    }

    private void count(@Nullable FacetField only, int caseFile, String type, TextOrigin origin, int pages) {
        tallies.forEach((field, byValue) -> {
            if (only == null || only == field) {
                for (String value : values.of(field, caseFile, type, origin)) {
                    byValue.computeIfAbsent(value, v -> new Tally()).add(caseFile, pages);
                }
            }
        });
    }
}
