package org.assize.internal.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.search.Hit;

/** The hits of one case file, in the order in which they were found. */
record ResultGroup(String caseFile, List<Hit> hits) {

    /** Groups hits; case files come in the order of their first hit. */
    static List<ResultGroup> of(List<Hit> hits) {
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        hits.forEach(hit -> groups.computeIfAbsent(hit.caseFile(), c -> new ArrayList<>()).add(hit));
        return groups.entrySet().stream().map(e -> new ResultGroup(e.getKey(), List.copyOf(e.getValue()))).toList();
    }
}
