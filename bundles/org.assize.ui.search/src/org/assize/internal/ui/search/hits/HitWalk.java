package org.assize.internal.ui.search.hits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assize.search.Hit;
import org.assize.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Hits as they are shown, grouped by case file, and the way from one to the next through all of them.
 *
 * @param request what was searched for, without regard to how much of it
 * @param total   how many hits there are, shown or not
 * @param found   the hits shown, in the order in which they were found
 * @param groups  the same by case file
 * @param hits    the same in the order in which they stand in the groups
 */
public record HitWalk(SearchRequest request, long total, List<Hit> found, List<ResultGroup> groups, List<Hit> hits) {

    /** Nothing was searched. */
    public static final HitWalk NONE = of(new SearchRequest("", 0), 0, List.of());

    /** Groups what a request found. */
    public static HitWalk of(SearchRequest request, long total, List<Hit> found) {
        List<ResultGroup> groups = ResultGroup.of(found);
        return new HitWalk(request.page(0, 0), total, List.copyOf(found), groups,
                groups.stream().flatMap(g -> g.hits().stream()).toList());
    }

    /** {@return these hits and then others} */
    public HitWalk and(List<Hit> others) {
        List<Hit> all = new ArrayList<>(found);
        all.addAll(others);
        return of(request, total, all);
    }

    /** {@return the query that found the hits} */
    public String query() {
        return request.query();
    }

    public boolean isEmpty() {
        return hits.isEmpty();
    }

    /** {@return whether there are hits beyond those shown that can be asked for} */
    public boolean hasMore() {
        return hits.size() < Math.min(total, SearchRequest.MAX_HITS);
    }

    /** {@return whether this shows the same hits as another, and then more} */
    boolean continues(HitWalk other) {
        return request.equals(other.request) && groups.size() >= other.groups.size() && !other.isEmpty()
                && groups.subList(0, other.groups.size()).equals(other.groups);
    }

    /** {@return whether a step in a direction leaves the hits shown although there are more} */
    public boolean endsAt(@Nullable Object from, int direction) {
        return direction > 0 && hasMore() && !isEmpty() && from != null && next(from, direction) == hits.size();
    }

    /**
     * The hit one step away; after the last one comes the first.
     *
     * @param from a hit, a group, or null for a walk that begins
     * @param direction 1 for the next hit, -1 for the previous one
     */
    public Optional<Hit> step(@Nullable Object from, int direction) {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(hits.get(Math.floorMod(next(from, direction), hits.size())));
    }

    private int next(@Nullable Object from, int direction) {
        if (from instanceof MoreHits) {
            return direction > 0 ? hits.size() : hits.size() - 1;
        }
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
        return before instanceof ResultGroup group ? group(group.caseFile(), group.part()).map(Object.class::cast)
                : Optional.empty();
    }

    private Optional<ResultGroup> group(String caseFile, int part) {
        return groups.stream().filter(g -> g.caseFile().equals(caseFile) && g.part() == part).findFirst();
    }

    private static boolean samePage(Hit one, Hit other) {
        return one.caseFile().equals(other.caseFile()) && one.document().equals(other.document())
                && one.page() == other.page();
    }
}
