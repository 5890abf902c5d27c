package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.assize.review.Ranking.Candidate;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static Candidate file(String number, String score, int vetoes) {
        BigDecimal value = score == null ? null : new BigDecimal(score);
        return new Candidate(number, "r/" + number, value, value, "g", "等次", vetoes, RankDraw.key("seed", number));
    }

    @Test
    void orders_by_score_then_by_vetoes_and_puts_what_cannot_be_scored_last() {
        Ranking ranking = Ranking.of("s", List.of(file("none", null, 0), file("two", "0.00", 2), file("b", "88.00", 0),
                file("one", "0.00", 1), file("a", "97.50", 0)));

        assertThat(ranking.files()).extracting(RankedFile::caseFile).containsExactly("a", "b", "one", "two", "none");
        assertThat(ranking.files()).extracting(RankedFile::position).containsExactly(1, 2, 3, 4, 5);
        assertThat(ranking.files()).noneMatch(RankedFile::tied);
    }

    @Test
    void equal_files_share_a_position_and_the_next_one_counts_them() {
        Ranking ranking = Ranking.of("s", List.of(file("a", "90.00", 0), file("b", "90.0", 0), file("c", "80", 0)));

        assertThat(ranking.top()).extracting(RankedFile::caseFile).containsExactlyInAnyOrder("a", "b");
        assertThat(ranking.files()).extracting(RankedFile::position).containsExactly(1, 1, 3);
        assertThat(ranking.files()).extracting(RankedFile::tied).containsExactly(true, true, false);
        assertThat(ranking.bottom()).extracting(RankedFile::caseFile).containsExactly("c");
    }

    @Test
    void the_order_given_does_not_matter() {
        Random random = new Random(42);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            candidates.add(file("n" + i, random.nextInt(10) == 0 ? null : String.valueOf(random.nextInt(30)),
                    random.nextInt(3)));
        }
        Ranking expected = Ranking.of("s", candidates);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(candidates, random);
            assertThat(Ranking.of("s", candidates)).isEqualTo(expected);
        }
    }

    @Test
    void an_empty_stratum_has_no_extremes() {
        Ranking ranking = Ranking.of("s", List.of());

        assertThat(ranking.top()).isEmpty();
        assertThat(ranking.bottom()).isEmpty();
    }
}
