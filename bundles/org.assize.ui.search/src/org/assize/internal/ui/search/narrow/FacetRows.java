package org.assize.internal.ui.search.narrow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.assize.search.Facet;
import org.assize.search.SearchFilter;

/** In which order the values of a field are shown. */
final class FacetRows {

    private FacetRows() {
    }

    /** What is chosen comes first, even if it is not among the hits any more: it has to be possible to take it back. */
    static List<Facet.Value> of(Facet facet, SearchFilter filter) {
        Set<String> chosen = filter.of(facet.field());
        Set<String> missing = new TreeSet<>(chosen);
        List<Facet.Value> rows = new ArrayList<>();
        facet.values().stream().filter(value -> missing.remove(value.value())).forEach(rows::add);
        missing.forEach(value -> rows.add(new Facet.Value(value, 0, 0)));
        facet.values().stream().filter(value -> !chosen.contains(value.value())).forEach(rows::add);
        return rows;
    }
}
