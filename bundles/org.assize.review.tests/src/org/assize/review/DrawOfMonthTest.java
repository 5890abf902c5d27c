package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assize.review.Month.ROUND;
import static org.assize.review.Month.STRATUM;
import static org.assize.review.Month.refuses;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

import org.assize.model.review.DrawnFile;
import org.assize.model.review.FrameEntry;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Library;
import org.assize.records.event.DrawMade;
import org.assize.records.event.DrawnFileData;
import org.assize.records.event.DrawnFileExcluded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draw of a month, repeated by anyone from frame and seed. */
class DrawOfMonthTest {

    @TempDir
    Path temp;

    private Month month;
    private Library library;
    private RoundService rounds;

    @BeforeEach
    void found() throws Exception {
        month = new Month(temp);
        library = month.library;
        rounds = month.rounds;
    }

    @AfterEach
    void close() {
        month.close();
    }

    @Test
    void the_draw_can_be_repeated_also_after_replacements() throws Exception {
        month.planned(4);
        rounds.freeze(library, ROUND);
        refuses("round.draw.none", () -> rounds.checkDraw(library, ROUND));
        rounds.draw(library, ROUND, "seed");
        DrawCheck drawn = rounds.checkDraw(library, ROUND);
        assertThat(drawn.agrees()).as(drawn.toString()).isTrue();
        assertThat(drawn.drawHash())
                .isEqualTo(library.<String>read(s -> s.round(ROUND).orElseThrow().getDrawHash()));

        rounds.exclude(library, ROUND, library.read(
                s -> s.round(ROUND).orElseThrow().getDrawn().getFirst().getCaseFile()), "借出");

        DrawCheck replaced = rounds.checkDraw(library, ROUND);
        assertThat(replaced.agrees()).as(replaced.toString()).isTrue();
        assertThat(replaced.drawn()).isEqualTo(5);
    }

    @Test
    void a_draw_that_the_seed_does_not_give_is_told_by_file() throws Exception {
        month.planned(3);
        rounds.freeze(library, ROUND);
        List<RankDraw.Ranked> order = RankDraw.order("seed", library.<List<String>>read(s -> s.round(ROUND)
                .orElseThrow().getFrame().stream().map(FrameEntry::getCaseFile).toList()));
        List<DrawnFileData> favoured = List.of(drawnFile(order, 1), drawnFile(order, 2), drawnFile(order, 7));
        library.commit(state -> List.of(new DrawMade(ROUND, "seed", favoured, "00")));

        DrawCheck check = rounds.checkDraw(library, ROUND);

        assertThat(check.agrees()).isFalse();
        assertThat(check.differences()).hasSize(2);
        assertThat(check.differences().get(0)).contains(order.get(2).id(), order.get(6).id());
        assertThat(check.differences().get(1)).contains(check.drawHash(), "00");
    }

    @Test
    void a_replacement_that_is_not_the_next_is_told() throws Exception {
        month.planned(3);
        rounds.freeze(library, ROUND);
        rounds.draw(library, ROUND, "seed");
        List<RankDraw.Ranked> order = RankDraw.order("seed", library.<List<String>>read(s -> s.round(ROUND)
                .orElseThrow().getFrame().stream().map(FrameEntry::getCaseFile).toList()));
        library.commit(state -> List.of(
                new DrawnFileExcluded(ROUND, order.get(0).id(), "借出", drawnFile(order, 9))));

        assertThat(rounds.checkDraw(library, ROUND).differences()).singleElement().asString()
                .contains(order.get(8).id());
    }

    @Test
    void the_next_rank_replaces_a_file_that_is_taken_out() throws Exception {
        List<String> files = month.drawn(3);
        List<String> order = RankDraw.order("seed", library.read(s -> s.round(ROUND).orElseThrow().getFrame().stream()
                .map(f -> f.getCaseFile()).toList())).stream().map(RankDraw.Ranked::id).toList();

        rounds.exclude(library, ROUND, files.get(1), "本人承办");

        assertThat(library.<List<String>>read(s -> s.round(ROUND).orElseThrow().getDrawn().stream()
                .filter(d -> !d.isExcluded()).map(DrawnFile::getCaseFile).toList()))
                .containsExactly(order.get(0), order.get(2), order.get(3));
        Review excluded = library.read(s -> s.review(ROUND + "/" + files.get(1) + "/li").orElseThrow());
        assertThat(excluded.getState()).isEqualTo(ReviewState.EXCLUDED);
        refuses("round.exclude.twice", () -> rounds.exclude(library, ROUND, files.get(1), "again"));
        refuses("reason.missing", () -> rounds.exclude(library, ROUND, files.get(0), " "));
    }

    @Test
    void the_frame_hash_depends_on_the_frame_only() throws Exception {
        month.planned(2);
        rounds.freeze(library, ROUND);
        String first = library.read(s -> s.round(ROUND).orElseThrow().getFrameHash());
        try (Department other = new Department(temp.resolve("other"), 10)) {
            other.rounds.plan(other.library, other.rounds.propose(other.library,
                    new PlanRequest("", "", YearMonth.of(2026, 11), 5, false)));
            other.rounds.freeze(other.library, ROUND);

            assertThat(other.library.<String>read(s -> s.round(ROUND).orElseThrow().getFrameHash())).isEqualTo(first);
        }
    }

    private static DrawnFileData drawnFile(List<RankDraw.Ranked> order, int rank) {
        RankDraw.Ranked ranked = order.get(rank - 1);
        return new DrawnFileData(ranked.id(), STRATUM, rank, ranked.key());
    }
}
