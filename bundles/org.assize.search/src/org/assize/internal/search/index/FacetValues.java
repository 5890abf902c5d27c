package org.assize.internal.search.index;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.assize.search.FacetField;
import org.assize.search.SearchFilter;

/** The values of case files by which pages are counted and narrowed. */
final class FacetValues {

    /** The fields that say something about the case file, not about the page. */
    static final Set<FacetField> OF_CASE_FILES = EnumSet.complementOf(
            EnumSet.of(FacetField.DOCUMENT_TYPE, FacetField.TEXT_SOURCE));
    private static final Set<String> NOTHING = Set.of("");

    private final CaseTable cases;

    FacetValues(CaseTable cases) {
        this.cases = cases;
    }

    /** {@return the values of a case file, never none} */
    Collection<String> of(FacetField field, int caseFile) {
        SourceCase facts = cases.get(caseFile);
        return switch (field) {
            case UNIT -> Set.of(facts.unitName());
            case HANDLER -> Set.of(facts.handlerName());
            case CASE_KIND -> Set.of(facts.kind());
            case CAUSE -> Set.of(facts.cause());
            case YEAR -> facts.dates().closed() == null ? NOTHING
                    : Set.of(Integer.toString(facts.dates().closed().getYear()));
            case ROUND_RESULT -> facts.results().isEmpty() ? NOTHING : facts.results();
            case DOCUMENT_TYPE, TEXT_SOURCE -> throw new IllegalArgumentException(field.toString());
        };
    }

    /** {@return whether a case file meets what a filter says about one of {@link #OF_CASE_FILES}} */
    boolean meets(SearchFilter filter, FacetField field, int caseFile) {
        if (filter.values().isEmpty()) {
            return true;
        }
        Set<String> wanted = filter.of(field);
        return wanted.isEmpty() || of(field, caseFile).stream().anyMatch(wanted::contains);
    }

    /** {@return whether a value of a page meets what a filter says about its field} */
    static boolean meets(SearchFilter filter, FacetField field, String value) {
        if (filter.values().isEmpty()) {
            return true;
        }
        Set<String> wanted = filter.of(field);
        return wanted.isEmpty() || wanted.contains(value);
    }
}
