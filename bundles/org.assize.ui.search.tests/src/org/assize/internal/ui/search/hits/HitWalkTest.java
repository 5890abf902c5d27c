package org.assize.internal.ui.search.hits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.assize.search.Hit;
import org.assize.search.SearchRequest;
import org.junit.jupiter.api.Test;

class HitWalkTest {

    private static final Hit A1 = hit("A", 1);
    private static final Hit A2 = hit("A", 2);
    private static final Hit B1 = hit("B", 1);

    private final HitWalk walk = walk("打火机", List.of(A1, B1, A2));

    static Hit hit(String caseFile, int page) {
        return new Hit(caseFile, "05-询问笔录.pdf", "询问笔录", "ab".repeat(32), page, "打火机", List.of(), false);
    }

    static HitWalk walk(String query, List<Hit> hits) {
        return HitWalk.of(new SearchRequest(query, 10), hits.size(), hits);
    }

    @Test
    void hits_of_a_case_file_stand_together() {
        assertThat(walk.hits()).containsExactly(A1, A2, B1);
    }

    @Test
    void a_walk_begins_with_the_first_hit_and_backwards_with_the_last() {
        assertThat(walk.step(null, 1)).contains(A1);
        assertThat(walk.step(null, -1)).contains(B1);
    }

    @Test
    void a_walk_goes_on_from_the_selected_hit() {
        assertThat(walk.step(A1, 1)).contains(A2);
        assertThat(walk.step(A2, 1)).contains(B1);
        assertThat(walk.step(B1, -1)).contains(A2);
    }

    @Test
    void after_the_last_hit_comes_the_first() {
        assertThat(walk.step(B1, 1)).contains(A1);
        assertThat(walk.step(A1, -1)).contains(B1);
    }

    @Test
    void from_a_case_file_the_walk_enters_it_or_leaves_it_backwards() {
        ResultGroup second = walk.groups().get(1);
        assertThat(walk.step(second, 1)).contains(B1);
        assertThat(walk.step(second, -1)).contains(A2);
    }

    @Test
    void a_selection_that_is_no_longer_found_begins_anew() {
        assertThat(walk.step(hit("Z", 9), 1)).contains(A1);
        assertThat(walk.step(hit("Z", 9), -1)).contains(B1);
    }

    @Test
    void without_hits_there_is_nowhere_to_go() {
        assertThat(HitWalk.NONE.step(null, 1)).isEmpty();
        assertThat(HitWalk.NONE.isEmpty()).isTrue();
    }

    @Test
    void the_selected_page_is_found_again_among_more_hits() {
        Hit sameWithOtherSnippet = new Hit("A", A2.document(), "", A2.sha256(), 2, "一次性打火机", List.of(), false);
        HitWalk later = walk("打火机", List.of(hit("C", 1), A1, sameWithOtherSnippet));
        assertThat(later.again(A2)).contains(sameWithOtherSnippet);
        assertThat(later.again(B1)).isEmpty();
        assertThat(later.again(null)).isEmpty();
    }

    @Test
    void the_selected_case_file_is_found_again_when_it_has_more_hits() {
        HitWalk later = walk("打火机", List.of(B1, hit("B", 2)));
        assertThat(later.again(walk.groups().get(1))).contains(later.groups().getFirst());
    }

    @Test
    void the_same_hits_of_the_same_query_are_the_same_result() {
        assertThat(walk("打火机", List.of(A1, B1, A2))).isEqualTo(walk);
        assertThat(walk("打火", List.of(A1, B1, A2))).isNotEqualTo(walk);
    }

    @Test
    void hits_loaded_later_stand_below_all_others_so_that_the_walk_meets_them() {
        List<Hit> first = IntStream.rangeClosed(1, ResultGroup.PAGE).mapToObj(page -> hit("A", page)).toList();
        HitWalk page = HitWalk.of(new SearchRequest("打火机", 0), ResultGroup.PAGE + 2, first);

        HitWalk both = page.and(List.of(B1, hit("A", 999)));

        assertThat(both.groups()).extracting(ResultGroup::caseFile).containsExactly("A", "B", "A");
        assertThat(both.groups()).extracting(ResultGroup::part).containsExactly(0, 0, 1);
        assertThat(both.continues(page)).isTrue();
        assertThat(both.step(first.getLast(), 1)).contains(B1);
        assertThat(both.hasMore()).isFalse();
    }

    @Test
    void a_step_beyond_the_last_hit_shown_asks_for_more_if_there_are() {
        HitWalk part = HitWalk.of(new SearchRequest("打火机", 0), 5, List.of(A1, A2));
        assertThat(part.endsAt(A2, 1)).isTrue();
        assertThat(part.endsAt(A1, 1)).isFalse();
        assertThat(part.endsAt(A1, -1)).isFalse();
        assertThat(walk.endsAt(B1, 1)).as("nothing more to come").isFalse();
    }
}
