package org.assize.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Narrows a search beyond its query. Values of one field are alternatives; different fields must all be met.
 *
 * @param caseFile case number of the only case file to search, empty for the whole library
 * @param values   the values a hit may have, for each field that is restricted
 */
public record SearchFilter(String caseFile, Map<FacetField, Set<String>> values) {

    /** The whole library. */
    public static final SearchFilter NONE = new SearchFilter("", Map.of());

    /** Copies the values; a field without values is not restricted. */
    public SearchFilter {
        Map<FacetField, Set<String>> copy = new EnumMap<>(FacetField.class);
        values.forEach((field, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(field, Set.copyOf(wanted));
            }
        });
        values = Map.copyOf(copy);
    }

    /** {@return the same within one case file} */
    public SearchFilter within(String number) {
        return new SearchFilter(number, values);
    }

    /** {@return the same with other values for a field; none lifts the restriction} */
    public SearchFilter with(FacetField field, Set<String> wanted) {
        Map<FacetField, Set<String>> changed = new EnumMap<>(FacetField.class);
        changed.putAll(values);
        changed.put(field, wanted);
        return new SearchFilter(caseFile, changed);
    }

    /** {@return the values a hit may have; empty if any} */
    public Set<String> of(FacetField field) {
        return values.getOrDefault(field, Set.of());
    }
}
