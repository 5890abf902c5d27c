package org.assize.internal.ui.search.hits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.search.Hit;

/**
 * Hits of one case file, in the order in which they were found.
 *
 * @param caseFile case number
 * @param part     0 unless hits of the case file were shown before; hits that are loaded later never move into a group
 *                 above, where nobody would see them
 * @param hits     at least one
 */
public record ResultGroup(String caseFile, int part, List<Hit> hits) {

    /** How many hits are asked for at a time. */
    public static final int PAGE = 200;

    /** Groups hits page by page; case files come in the order of their first hit. */
    static List<ResultGroup> of(List<Hit> hits) {
        List<ResultGroup> groups = new ArrayList<>();
        Map<String, Integer> parts = new HashMap<>();
        for (int from = 0; from < hits.size(); from += PAGE) {
            Map<String, List<Hit>> page = new LinkedHashMap<>();
            hits.subList(from, Math.min(from + PAGE, hits.size()))
                    .forEach(hit -> page.computeIfAbsent(hit.caseFile(), c -> new ArrayList<>()).add(hit));
            page.forEach((caseFile, of) -> groups
                    .add(new ResultGroup(caseFile, parts.merge(caseFile, 1, Integer::sum) - 1, List.copyOf(of))));
        }
        return List.copyOf(groups);
    }
}
