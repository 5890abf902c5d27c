package org.assize.internal.cli.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.search.Codes;
import org.assize.search.Coverage;
import org.assize.search.Facet;
import org.assize.search.Hit;
import org.assize.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A result for programs.
 *
 * @param caseFiles case files with hits; only counted together with the facets
 * @param facets    by the code of the field; absent if not asked for
 */
record ResultJson(String query, long total, @Nullable Integer caseFiles, long tookMillis, Coverage coverage,
        List<Hit> hits, @Nullable Map<String, List<Facet.Value>> facets) {

    static ResultJson of(SearchResult result) {
        Map<String, List<Facet.Value>> facets = new LinkedHashMap<>();
        result.facets().forEach(facet -> facets.put(Codes.of(facet.field()), facet.values()));
        boolean counted = result.caseFiles() >= 0;
        return new ResultJson(result.query(), result.total(), counted ? result.caseFiles() : null,
                result.tookMillis(), result.coverage(), result.hits(), counted ? facets : null);
    }
}
