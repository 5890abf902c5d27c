package org.assize.internal.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.assize.internal.ui.search.hits.HitWalk;
import org.assize.internal.ui.search.hits.ResultTree;
import org.assize.internal.ui.search.query.QueryBar;
import org.assize.internal.ui.search.query.QueryHistory;
import org.assize.internal.ui.search.query.SyntaxHelp;
import org.assize.internal.ui.search.terms.TermReports;
import org.assize.search.Completion;
import org.assize.search.Hit;
import org.assize.search.QueryException;
import org.assize.search.SearchFilter;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.assize.ui.Background;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/** A search from the typing to the hit that is opened: results follow what is typed and what it is narrowed to. */
final class Search implements QueryBar.Listener, ResultTree.Listener, Searching.Screen {

    private final SearchArea area;
    private final Supplier<Optional<SearchIndex>> index;
    private final Searching searching;
    private final Outside outside;
    private SearchFilter filter = SearchFilter.NONE;
    /** Whether somebody waits for the result; the focus moves only then. */
    private boolean asked;
    /** Whether the walk through the hits has begun; its first step opens the hit that is selected. */
    private boolean walking;
    /** Whether a step goes on as soon as more hits are there. */
    private boolean stepping;

    /** The workbench around the search. */
    interface Outside {

        /** Shows the page of a hit. */
        void open(Hit hit);

        /** Offers the searches made before, at a place of the display. */
        void menu(int x, int y);

        /** Shows what was not searched. */
        void unsearched();
    }

    Search(Composite parent, Supplier<Optional<SearchIndex>> index, QueryHistory history, Outside outside) {
        this.index = index;
        this.outside = outside;
        area = new SearchArea(parent, this, history, this::complete);
        searching = new Searching(new QueryRun(parent.getDisplay(), index), this);
    }

    private List<Completion> complete(String text, int caret) {
        return index.get().map(open -> open.complete(text, caret)).orElse(List.of());
    }

    SearchArea area() {
        return area;
    }

    boolean isDisposed() {
        return area.control().isDisposed();
    }

    /** {@return what is searched for} */
    SearchRequest request() {
        return new SearchRequest(area.query().query(), filter, area.query().order(), 0, 0, false);
    }

    /** Runs a search from somewhere else. */
    void run(SearchRequest request) {
        area.query().set(request.query(), request.order());
        filter = request.filter();
        search(true);
    }

    /** Narrows the search, or widens it again. */
    void narrow(SearchFilter to) {
        filter = to;
        search(false);
    }

    /** Narrows the search to one case file. */
    void narrow(String caseFile) {
        narrow(filter.within(caseFile));
    }

    /** Forgets everything, because the library is gone. */
    void clear() {
        searching.forget();
        filter = SearchFilter.NONE;
        area.showNothing();
        area.coverage().clear();
    }

    /** Searches again because the index may have grown. */
    void again() {
        if (area.query().query().isEmpty()) {
            showCoverage();
        } else {
            searching.again();
        }
    }

    /** Goes to the next or the previous hit and opens its page; at the end of the list more hits are asked for. */
    void step(int direction) {
        Optional<Hit> first = walking || direction < 0 ? Optional.empty() : area.results().hit();
        if (first.isPresent()) {
            opened(first.get());
        } else if (area.results().endsHere(direction)) {
            stepping = true;
            searching.more();
        } else {
            area.results().step(direction).ifPresentOrElse(this::opened, area.query()::edit);
        }
    }

    @Override
    public void search(boolean ask) {
        asked = ask;
        stepping = false;
        area.show(filter);
        if (area.query().query().isEmpty()) {
            searching.forget();
            area.showNothing();
            area.show(filter);
            area.message().say(Messages.hint, this::help);
            showCoverage();
        } else {
            searching.ask(request());
            area.message().sayIfSlow(Messages.searchingStill, searching::isRunning);
        }
    }

    private void showCoverage() {
        index.get().ifPresent(open -> Background.read(area.control().getDisplay(), monitor -> open.coverage(),
                area.coverage()::show));
    }

    @Override
    public void leave() {
        area.results().control().setFocus();
    }

    @Override
    public void menu(int x, int y) {
        outside.menu(x, y);
    }

    @Override
    public void help() {
        SyntaxHelp.open(area.query().field(), example -> run(new SearchRequest(example, 0)));
    }

    /** Asks for a list of queries and counts what each of them finds. */
    void termReport() {
        index.get().ifPresent(open -> TermReports.ask(area.control(), open, file -> area.message()
                .say(NLS.bind(Messages.termReportWritten, file), () -> Program.launch(file.toString()))));
    }

    /** Shows what was not searched. */
    void unsearched() {
        outside.unsearched();
    }

    @Override
    public void found(HitWalk walk, SearchResult result) {
        if (isDisposed()) {
            return;
        }
        if (walk.isEmpty() || !walk.query().equals(area.results().shown().query())) {
            area.preview().clear();
        }
        walking &= walk.request().equals(area.results().shown().request());
        area.results().show(walk);
        area.show(result.facets(), filter);
        area.coverage().show(result.coverage());
        Outcome.of(result, filter).say(area.message(), this::run, () -> narrow(SearchFilter.NONE));
        if (asked && !walk.isEmpty()) {
            leave();
        }
        asked = false;
    }

    @Override
    public void more(HitWalk walk) {
        if (!isDisposed()) {
            area.results().show(walk);
            if (stepping) {
                stepping = false;
                step(1);
            }
        }
    }

    @Override
    public void refused(Exception reason) {
        if (isDisposed()) {
            return;
        }
        area.message().warn(reason.getMessage());
        if (asked && reason instanceof QueryException wrong) {
            area.query().mark(wrong.place());
        }
        asked = false;
        stepping = false;
    }

    @Override
    public void selected(Hit hit) {
        index.get().ifPresent(open -> area.preview().show(open, hit, area.results().shown().query()));
    }

    @Override
    public void opened(Hit hit) {
        walking = true;
        outside.open(hit);
    }

    @Override
    public void endSeen() {
        searching.more();
    }
}
