package org.assize.internal.rcp;

import java.util.Arrays;
import java.util.List;

import org.assize.records.Library;
import org.assize.search.Coverage;
import org.assize.search.Hit;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchService;
import org.assize.ui.PageTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;

/** The search view as a reviewer uses it. */
final class SearchDesk {

    private final Desk desk;
    private final Library library;

    SearchDesk(Desk desk, Library library) {
        this.desk = desk;
        this.library = library;
    }

    /** Waits until every document is in the index. */
    void untilIndexed() throws Exception {
        try (SearchIndex index = desk.service(SearchService.class).open(library)) {
            desk.until("every document is indexed", () -> {
                Coverage seen = index.coverage();
                return seen.documents() > 0 && seen.documentsNotIndexed() == 0;
            });
        }
    }

    /** Types a query, sends it, and waits for the hits that the index says there are. */
    void find(String query) throws Exception {
        desk.command("org.assize.ui.search.command.search");
        Text field = desk.control("search.query", Text.class);
        desk.act(() -> {
            field.setText(query);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
        untilThereAre(Math.toIntExact(total(query)));
    }

    private long total(String query) throws Exception {
        try (SearchIndex index = desk.service(SearchService.class).open(library)) {
            return index.search(new SearchRequest(query, 0)).total();
        }
    }

    /** Waits until the tree shows so many hits. */
    void untilThereAre(int hits) {
        Tree results = desk.control("search.results", Tree.class);
        desk.until("there are " + hits + " hits", () -> hits(results).size() == hits);
    }

    /** The hits in the tree, from the top. */
    List<Hit> hits() {
        Tree results = desk.control("search.results", Tree.class);
        return desk.ask(() -> hits(results));
    }

    private static List<Hit> hits(Tree results) {
        return Arrays.stream(results.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .map(item -> (Hit) item.getData()).toList();
    }

    /** Walks to the next hit and waits until its page is shown. */
    PageTarget nextHit() {
        desk.command("org.assize.ui.search.command.nextHit");
        Hit hit = selected();
        desk.until("page " + hit.page() + " of " + hit.document() + " is shown with the found text",
                () -> shows(hit));
        return desk.ask(this::shown);
    }

    /** The hit that is selected. */
    Hit selected() {
        Tree results = desk.control("search.results", Tree.class);
        return desk.ask(() -> (Hit) results.getSelection()[0].getData());
    }

    private boolean shows(Hit hit) {
        PageTarget shown = shown();
        return shown != null && shown.caseFile().equals(hit.caseFile()) && shown.document().equals(hit.document())
                && shown.page() == hit.page() && !shown.quote().isEmpty() && !shown.boxes().isEmpty();
    }

    /** What the document in front points to; null without one. */
    private PageTarget shown() {
        IEditorPart editor = desk.window().getActivePage().getActiveEditor();
        return editor == null ? null : editor.getAdapter(PageTarget.class);
    }

    /** The text of the page of a hit, as it was indexed. */
    String text(Hit hit) throws Exception {
        try (SearchIndex index = desk.service(SearchService.class).open(library)) {
            return index.text(hit.caseFile(), hit.document()).orElseThrow().pages().get(hit.page() - 1);
        }
    }

    /**
     * Narrows the search to the first value of a field.
     *
     * @param field which one, from the top
     * @return how many hits the value promised
     */
    int narrow(int field) {
        Tree facets = facets();
        int promised = desk.ask(() -> {
            TreeItem value = facets.getItem(field).getItem(0);
            int pages = Integer.parseInt(value.getText(1));
            value.setChecked(true);
            Event event = new Event();
            event.item = value;
            event.detail = SWT.CHECK;
            facets.notifyListeners(SWT.Selection, event);
            return pages;
        });
        untilThereAre(promised);
        return promised;
    }

    private Tree facets() {
        if (!desk.isThere("search.facets")) {
            desk.command("org.assize.ui.search.command.facets");
        }
        Tree facets = desk.control("search.facets", Tree.class);
        desk.until("the hits are counted", () -> facets.getItemCount() > 0);
        return facets;
    }

    /** Lifts the first restriction. */
    void widen() {
        ToolBar restrictions = desk.control("search.restrictions", ToolBar.class);
        desk.act(() -> restrictions.getItem(0).notifyListeners(SWT.Selection, new Event()));
        desk.until("the search is not narrowed", () -> !desk.isThere("search.restrictions"));
    }

    /** Opens the list of what was not searched. */
    Table unsearched() {
        desk.command("org.assize.ui.search.command.unsearched");
        Table table = desk.control("unsearched.table", Table.class);
        desk.until("something was not searched", () -> table.getItemCount() > 0);
        return table;
    }
}
