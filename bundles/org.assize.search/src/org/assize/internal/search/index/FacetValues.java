package org.assize.internal.search.index;

import java.util.Collection;
import java.util.Set;

import org.assize.search.FacetField;

/** The values by which pages are counted and narrowed. */
final class FacetValues {

    private static final Set<String> NOTHING = Set.of("");

    private final CaseTable cases;

    FacetValues(CaseTable cases) {
        this.cases = cases;
    }

    /**
     * {@return the values of a page, never none}
     *
     * @param type   of its document
     * @param origin of its text
     */
    Collection<String> of(FacetField field, int caseFile, String type, TextOrigin origin) {
        SourceCase facts = cases.get(caseFile);
        return switch (field) {
            case UNIT -> Set.of(facts.unitName());
            case HANDLER -> Set.of(facts.handlerName());
            case CASE_KIND -> Set.of(facts.kind());
            case CAUSE -> Set.of(facts.cause());
            case YEAR -> facts.dates().closed() == null ? NOTHING
                    : Set.of(Integer.toString(facts.dates().closed().getYear()));
            case DOCUMENT_TYPE -> Set.of(type);
            case ROUND_RESULT -> facts.results().isEmpty() ? NOTHING : facts.results();
            case TEXT_SOURCE -> Set.of(origin.facetValue());
        };
    }
}
