package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RankDrawTest {

    private static final String SEED = "2026-11|round-7|seed=4f1c";

    private static final List<String> IDS = IntStream.rangeClosed(1, 10).mapToObj(i -> "A-%03d".formatted(i)).toList();

    @Test
    void draws_what_the_published_vector_says() {
        assertThat(RankDraw.key(SEED, "A-001")).startsWith("ce8a7beea4f1344c");
        assertThat(RankDraw.order(SEED, IDS).stream().map(RankDraw.Ranked::id).limit(4))
                .containsExactly("A-008", "A-002", "A-003", "A-006");
    }

    @Test
    void the_order_of_the_frame_and_duplicates_do_not_matter() {
        List<String> shuffled = new ArrayList<>(IDS);
        shuffled.addAll(IDS);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(RankDraw.order(SEED, shuffled)).isEqualTo(RankDraw.order(SEED, IDS));
    }

    @Test
    void leaving_a_file_out_moves_the_others_up_and_changes_nothing_else() {
        List<String> without = IDS.stream().filter(id -> !id.equals("A-002")).toList();

        assertThat(RankDraw.order(SEED, without).stream().map(RankDraw.Ranked::id).limit(3))
                .containsExactly("A-008", "A-003", "A-006");
    }
}
