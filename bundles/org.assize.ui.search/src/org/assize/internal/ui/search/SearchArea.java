package org.assize.internal.ui.search;

import java.util.List;
import java.util.function.BiFunction;

import org.assize.internal.ui.search.hits.HitWalk;
import org.assize.internal.ui.search.hits.PagePreview;
import org.assize.internal.ui.search.hits.ResultTree;
import org.assize.internal.ui.search.narrow.FacetPane;
import org.assize.internal.ui.search.narrow.RestrictionBar;
import org.assize.internal.ui.search.query.QueryBar;
import org.assize.internal.ui.search.query.QueryHistory;
import org.assize.internal.ui.search.unsearched.CoverageLine;
import org.assize.search.Completion;
import org.assize.search.Facet;
import org.assize.search.SearchFilter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The controls of the search below each other: field, restrictions, what was found and searched, hits. */
final class SearchArea {

    private final Composite area;
    private final QueryBar query;
    private final RestrictionBar restrictions;
    private final MessageLine message;
    private final Desk desk;
    private final FacetPane facets;
    private final ResultTree results;
    private final PagePreview preview;
    private final CoverageLine coverage;

    SearchArea(Composite parent, Search search, QueryHistory history,
            BiFunction<String, Integer, List<Completion>> completions) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 2).applyTo(area);
        query = new QueryBar(area, history, completions, search);
        restrictions = new RestrictionBar(area, search::narrow);
        Composite words = new Composite(area, SWT.NONE);
        words.setLayout(new WordRow());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        message = new MessageLine(words);
        coverage = new CoverageLine(words, search::unsearched);
        desk = new Desk(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(desk.control());
        facets = new FacetPane(desk.control(), search::narrow);
        results = new ResultTree(desk.control(), search);
        preview = new PagePreview(desk.control());
        desk.arrange();
    }

    Composite control() {
        return area;
    }

    QueryBar query() {
        return query;
    }

    MessageLine message() {
        return message;
    }

    ResultTree results() {
        return results;
    }

    PagePreview preview() {
        return preview;
    }

    CoverageLine coverage() {
        return coverage;
    }

    void show(List<Facet> counted, SearchFilter filter) {
        facets.show(counted, filter);
        restrictions.show(filter);
    }

    void show(SearchFilter filter) {
        restrictions.show(filter);
    }

    /** Shows that there is nothing to show. */
    void showNothing() {
        preview.clear();
        results.show(HitWalk.NONE);
        show(List.of(), SearchFilter.NONE);
    }

    void toggleFacets() {
        if (desk.toggleFacets()) {
            facets.setFocus();
        }
    }
}
