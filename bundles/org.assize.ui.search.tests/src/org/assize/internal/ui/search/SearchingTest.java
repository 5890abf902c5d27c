package org.assize.internal.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.assize.internal.ui.search.hits.HitWalk;
import org.assize.internal.ui.search.hits.ResultGroup;
import org.assize.search.Coverage;
import org.assize.search.Hit;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchingTest {

    private static final int PAGE = ResultGroup.PAGE;

    private final Background run = new Background();
    private final Shown shown = new Shown();
    private final Searching searching = new Searching(run, shown);

    @Test
    void a_question_asks_for_the_first_hits_with_facets() {
        searching.ask(new SearchRequest("打火机", 0));
        assertThat(run.request.limit()).isEqualTo(PAGE);
        assertThat(run.request.facets()).isTrue();
        run.answer(PAGE + 100);
        assertThat(shown.walk.hits()).hasSize(PAGE);
    }

    @Test
    void more_hits_are_added_at_the_end() {
        searching.ask(new SearchRequest("打火机", 0));
        run.answer(PAGE + 100);
        searching.more();
        assertThat(run.request.offset()).isEqualTo(PAGE);
        run.answer(PAGE + 100);
        assertThat(shown.walk.hits()).hasSize(PAGE + 100).doesNotHaveDuplicates();
        searching.more();
        assertThat(run.isRunning()).as("there is nothing beyond").isFalse();
    }

    @Test
    void if_the_index_grew_in_between_all_hits_are_asked_for_again() {
        searching.ask(new SearchRequest("打火机", 0));
        run.answer(PAGE + 100);
        searching.more();
        run.answer(PAGE + 50);
        assertThat(run.request.offset()).isZero();
        run.answer(PAGE + 50);
        assertThat(shown.walk.hits()).hasSize(PAGE + 50);
    }

    @Test
    void while_a_search_runs_a_growing_index_does_not_start_it_anew() {
        searching.ask(new SearchRequest("打火机", 0));
        searching.again();
        searching.again();
        assertThat(run.started).isEqualTo(1);
        run.answer(3);
        assertThat(run.started).as("once more at the end").isEqualTo(2);
        run.answer(4);
        assertThat(run.started).isEqualTo(2);
        assertThat(shown.walk.total()).isEqualTo(4);
    }

    @Test
    void after_forgetting_nothing_is_asked_again() {
        searching.ask(new SearchRequest("打火机", 0));
        searching.forget();
        searching.again();
        assertThat(run.isRunning()).isFalse();
    }

    /** Answers when the test wants it to, from as many hits as the test says there are. */
    private static final class Background implements Searching.Run {

        private SearchRequest request = HitWalk.NONE.request();
        private @Nullable Consumer<SearchResult> found;
        private int started;

        @Override
        public void start(SearchRequest asked, Consumer<SearchResult> then, Consumer<Exception> refused) {
            request = asked;
            found = then;
            started++;
        }

        @Override
        public void cancel() {
            found = null;
        }

        @Override
        public boolean isRunning() {
            return found != null;
        }

        void answer(int total) {
            List<Hit> hits = new ArrayList<>();
            IntStream.range(request.offset(), Math.min(total, request.offset() + request.limit())).forEach(i -> hits
                    .add(new Hit("A", "01.pdf", "", "ab".repeat(32), i + 1, "打火机", List.of(), false)));
            Consumer<SearchResult> then = found;
            found = null;
            then.accept(new SearchResult(request.query(), total, 1, 1, new Coverage(1, 1, 0, 0, 0, 0, 0, 0, 0), hits,
                    List.of()));
        }
    }

    private static final class Shown implements Searching.Screen {

        private HitWalk walk = HitWalk.NONE;

        @Override
        public void found(HitWalk found, SearchResult result) {
            walk = found;
        }

        @Override
        public void more(HitWalk found) {
            walk = found;
        }

        @Override
        public void refused(Exception reason) {
            throw new AssertionError(reason);
        }
    }
}
