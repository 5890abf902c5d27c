package org.assize.internal.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.assize.search.FacetField;
import org.assize.search.SearchFilter;

/** Whether pages of a segment meet the restrictions of a filter; decided once for all pages with the same facts. */
final class Restrictions {

    private final SearchFilter filter;
    private final PageFacts segment;
    private final FacetValues values;
    private final Map<Long, Boolean> known = new HashMap<>();

    Restrictions(SearchFilter filter, PageFacts segment, CaseTable cases) {
        this.filter = filter;
        this.segment = segment;
        values = new FacetValues(cases);
    }

    boolean accept(long facts) throws IOException {
        if (filter.values().isEmpty()) {
            return true;
        }
        Boolean accepted = known.get(facts);
        if (accepted == null) {
            accepted = decide(facts);
            known.put(facts, accepted);
        }
        return accepted;
    }

    private boolean decide(long facts) throws IOException {
        String type = segment.typeName(PageFacts.type(facts));
        String origin = TextOrigin.of(PageFacts.origin(facts)).facetValue();
        return FacetValues.meets(filter, FacetField.DOCUMENT_TYPE, type)
                && FacetValues.meets(filter, FacetField.TEXT_SOURCE, origin)
                && FacetValues.OF_CASE_FILES.stream()
                        .allMatch(field -> values.meets(filter, field, PageFacts.caseFile(facts)));
    }
}
