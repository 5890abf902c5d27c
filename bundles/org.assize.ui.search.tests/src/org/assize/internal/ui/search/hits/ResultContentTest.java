package org.assize.internal.ui.search.hits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.search.Hit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultContentTest {

    private static final Hit A1 = HitWalkTest.hit("A", 1);
    private static final Hit A2 = HitWalkTest.hit("A", 2);
    private static final Hit B1 = HitWalkTest.hit("B", 1);

    private final HitWalk walk = HitWalkTest.walk("打火机", List.of(B1, A1, A2));
    private final List<ResultGroup> groups = walk.groups();
    private final ResultContent content = new ResultContent();

    @BeforeEach
    void found() {
        content.show(walk);
    }

    @Test
    void case_files_stand_in_the_order_of_their_first_hit() {
        assertThat(groups).extracting(ResultGroup::caseFile).containsExactly("B", "A");
        assertThat(content.getElements(walk)).containsExactlyElementsOf(groups);
    }

    @Test
    void hits_stand_below_their_case_file_in_the_order_found() {
        assertThat(content.getChildren(groups.get(1))).containsExactly(A1, A2);
        assertThat(content.hasChildren(groups.get(1))).isTrue();
        assertThat(content.hasChildren(A1)).isFalse();
        assertThat(content.getChildren(A1)).isEmpty();
    }

    @Test
    void a_hit_knows_its_case_file_so_that_it_can_be_revealed() {
        assertThat(content.getParent(A2)).isEqualTo(groups.get(1));
        assertThat(content.getParent(groups.get(1))).isNull();
        assertThat(content.getParent(HitWalkTest.hit("Z", 1))).isNull();
    }

    @Test
    void no_hits_make_no_groups() {
        assertThat(ResultGroup.of(List.of())).isEmpty();
    }

    @Test
    void a_last_line_tells_that_there_is_more() {
        content.show(HitWalk.of(walk.request(), 12, walk.found()));
        assertThat(List.of(content.getElements(walk))).last().isEqualTo(new MoreHits(3, 12));
    }
}
