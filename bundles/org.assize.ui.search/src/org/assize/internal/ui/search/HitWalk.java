package org.assize.internal.ui.search;

import java.util.List;
import java.util.Optional;

import org.assize.search.Hit;
import org.jspecify.annotations.Nullable;

/** Hits as they are shown, grouped by case file, and the way from one to the next through all of them. */
record HitWalk(String query, List<ResultGroup> groups, List<Hit> hits) {

    /** Nothing was searched. */
    static final HitWalk NONE = of("", List.of());

    /** Groups what a query found. */
    static HitWalk of(String query, List<Hit> found) {
        List<ResultGroup> groups = ResultGroup.of(found);
        return new HitWalk(query, groups, groups.stream().flatMap(g -> g.hits().stream()).toList());
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    /**
     * The hit one step away; after the last one comes the first.
     *
     * @param from a hit, a group, or null for a walk that begins
     * @param direction 1 for the next hit, -1 for the previous one
     */
    Optional<Hit> step(@Nullable Object from, int direction) {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(hits.get(Math.floorMod(next(from, direction), hits.size())));
    }

    private int next(@Nullable Object from, int direction) {
        if (from instanceof ResultGroup group && groups.contains(group)) {
            int first = hits.indexOf(group.hits().getFirst());
            return direction > 0 ? first : first - 1;
        }
        int at = hits.indexOf(from);
        return at < 0 && direction < 0 ? -1 : at + direction;
    }

    /** What stands here for something selected in an earlier result: the same page, or the same case file. */
    Optional<Object> again(@Nullable Object before) {
        if (before instanceof Hit hit) {
            return hits.stream().filter(h -> samePage(h, hit)).findFirst().map(Object.class::cast);
        }
        return before instanceof ResultGroup group ? group(group.caseFile()).map(Object.class::cast)
                : Optional.empty();
    }

    /** The hits of one case file. */
    Optional<ResultGroup> group(String caseFile) {
        return groups.stream().filter(g -> g.caseFile().equals(caseFile)).findFirst();
    }

    private static boolean samePage(Hit one, Hit other) {
        return one.caseFile().equals(other.caseFile()) && one.document().equals(other.document())
                && one.page() == other.page();
    }
}
