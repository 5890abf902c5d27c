package org.assize.internal.ui.document.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.assize.document.PageText;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.search.TextMatcher;

/** Looks through the pages one after the other, beginning with the one being read. A new search ends the one before. */
public final class Finder {

    private static final long PAUSE_NANOS = 100_000_000;

    private final PageTexts texts;
    private final Executor ui;
    private final Consumer<Finding> told;
    private int search;

    /**
     * What was found so far.
     *
     * @param matches          in the order of the document
     * @param pagesWithoutText how many of the pages looked at have none
     * @param complete         whether all pages were looked at
     */
    public record Finding(List<Match> matches, int pagesWithoutText, boolean complete) {
    }

    /**
     * Looks for nothing yet.
     *
     * @param ui   the thread this object lives in
     * @param told hears of the first page with something, of more a few times a second, and of the end
     */
    public Finder(PageTexts texts, Executor ui, Consumer<Finding> told) {
        this.texts = texts;
        this.ui = ui;
        this.told = told;
    }

    /** Begins a search. */
    public void find(TextMatcher matcher, int firstPage) {
        new Search(++search, matcher, firstPage).next();
    }

    /** Ends the search. */
    public void cancel() {
        search++;
    }

    /** One search. */
    private final class Search {

        private final int ticket;
        private final TextMatcher matcher;
        private final int first;
        private final List<Match> found = new ArrayList<>();
        private int done;
        private int empty;
        private boolean fresh;
        private long lastTold;

        Search(int ticket, TextMatcher matcher, int first) {
            this.ticket = ticket;
            this.matcher = matcher;
            this.first = first;
        }

        void next() {
            int page = (first - 1 + done) % texts.pageCount() + 1;
            texts.get(page, text -> {
                if (ticket == search) {
                    look(text);
                }
            });
        }

        private void look(PageText text) {
            done++;
            empty += text.text().isBlank() ? 1 : 0;
            List<Match> here = matcher.find(text.text()).stream()
                    .map(r -> new Match(text.page(), r, text.quads(r.from(), r.to()),
                            Snippet.around(text.text(), r))).toList();
            found.addAll(here);
            boolean complete = done == texts.pageCount();
            fresh |= !here.isEmpty();
            // Thousands of places are handed over a few times, not once for each page.
            if (complete || fresh && (lastTold == 0 || System.nanoTime() - lastTold > PAUSE_NANOS)) {
                fresh = false;
                lastTold = System.nanoTime();
                found.sort(Comparator.comparingInt(Match::page));
                told.accept(new Finding(Collections.unmodifiableList(new ArrayList<>(found)), empty, complete));
            }
            if (!complete) {
                // One page at a time, so that typing and scrolling come in between.
                ui.execute(() -> {
                    if (ticket == search) {
                        next();
                    }
                });
            }
        }
    }
}
