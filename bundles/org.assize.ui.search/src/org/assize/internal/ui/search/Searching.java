package org.assize.internal.ui.search;

import java.util.function.Consumer;

import org.assize.internal.ui.search.hits.HitWalk;
import org.assize.internal.ui.search.hits.ResultGroup;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;

/**
 * What is searched for and how much of it is known. A new question cancels the one before; when the index grows the
 * same question is asked again, as soon as the last answer is there. UI thread only.
 */
final class Searching {

    private final Run run;
    private final Screen screen;
    private SearchRequest asked = HitWalk.NONE.request();
    private HitWalk shown = HitWalk.NONE;
    private boolean outdated;

    /** Runs one search at a time in the background; a newer one cancels the one before. */
    interface Run {

        void start(SearchRequest request, Consumer<SearchResult> found, Consumer<Exception> refused);

        void cancel();

        boolean isRunning();
    }

    /** Shows what comes out. */
    interface Screen {

        /** An answer is there, to a new question or again to the same one. */
        void found(HitWalk walk, SearchResult result);

        /** More hits of the same answer are there. */
        void more(HitWalk walk);

        /** There is no answer. */
        void refused(Exception reason);
    }

    Searching(Run run, Screen screen) {
        this.run = run;
        this.screen = screen;
    }

    boolean isRunning() {
        return run.isRunning();
    }

    /** Asks a question; an empty query asks nothing. */
    void ask(SearchRequest question) {
        asked = question.withFacets().page(0, 0);
        if (!shown.request().equals(asked)) {
            shown = HitWalk.NONE;
        }
        ask(ResultGroup.PAGE);
    }

    /** Asks nothing. */
    void forget() {
        run.cancel();
        asked = HitWalk.NONE.request();
        shown = HitWalk.NONE;
        outdated = false;
    }

    /** Asks the same again because there may be another answer. */
    void again() {
        if (run.isRunning()) {
            outdated = true; // otherwise a slow search would never end while documents come in
        } else {
            ask(Math.max(ResultGroup.PAGE, shown.found().size()));
        }
    }

    /** Asks for more hits. */
    void more() {
        if (shown.hasMore() && !run.isRunning()) {
            int size = shown.found().size();
            int limit = Math.min(ResultGroup.PAGE, SearchRequest.MAX_HITS - size);
            SearchRequest page = asked.page(size, limit);
            run.start(page, this::added, screen::refused);
        }
    }

    private void ask(int limit) {
        outdated = false;
        if (asked.query().isBlank()) {
            run.cancel();
            return;
        }
        run.start(asked.page(0, limit), this::found, screen::refused);
    }

    private void found(SearchResult result) {
        shown = HitWalk.of(asked, result.total(), result.hits());
        screen.found(shown, result);
        againIfOutdated();
    }

    private void added(SearchResult result) {
        if (result.total() == shown.total()) {
            shown = shown.and(result.hits());
            screen.more(shown);
            againIfOutdated();
        } else {
            ask(shown.found().size() + result.hits().size()); // the index has changed: the pages would not fit together
        }
    }

    private void againIfOutdated() {
        if (outdated) {
            again();
        }
    }
}
