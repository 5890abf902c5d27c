package org.assize.internal.ui.search.saved;

import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.ui.search.Messages;
import org.assize.search.SavedSearch;
import org.assize.search.SearchFilter;
import org.assize.search.SearchRequest;
import org.assize.search.SearchRequest.Order;
import org.assize.ui.Icons;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;

/** The menu of searches: the kept ones, the way to keep one or give one up, and the last queries. */
final class QueryMenu {

    /** More would not fit on a low screen. The arrow keys reach all of them. */
    private static final int RECENT = 15;
    private static final int LONGEST = 60;

    private final Menu menu;

    QueryMenu(Control parent) {
        menu = new Menu(parent.getShell(), SWT.POP_UP);
        // The selection event comes after the menu was hidden.
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
    }

    QueryMenu save(boolean possible, Runnable save) {
        MenuItem item = item(menu, Messages.savedSave, save);
        item.setEnabled(possible);
        item.setImage(Icons.ADD.image());
        return this;
    }

    QueryMenu saved(List<SavedSearch> searches, String self, Consumer<SavedSearch> run,
            Consumer<SavedSearch> delete) {
        if (!searches.isEmpty()) {
            separator();
            searches.forEach(saved -> item(menu, label(saved, self), () -> run.accept(saved))
                    .setImage(Icons.SEARCH.image()));
        }
        List<SavedSearch> own = searches.stream().filter(saved -> saved.reviewer().equals(self)).toList();
        if (!own.isEmpty()) {
            MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
            cascade.setText(Messages.savedDelete);
            cascade.setImage(Icons.REMOVE.image());
            Menu names = new Menu(cascade);
            cascade.setMenu(names);
            own.forEach(saved -> item(names, saved.name(), () -> delete.accept(saved)));
        }
        return this;
    }

    QueryMenu recent(List<String> queries, Consumer<SearchRequest> run) {
        if (!queries.isEmpty()) {
            separator();
        }
        queries.stream().limit(RECENT).forEach(query -> item(menu, query, () -> run.accept(
                new SearchRequest(query, SearchFilter.NONE, Order.RELEVANCE, 0, 0, false))));
        return this;
    }

    void open(int x, int y) {
        menu.setLocation(x, y);
        menu.setVisible(true);
    }

    private static String label(SavedSearch saved, String self) {
        return saved.reviewer().equals(self) ? saved.name()
                : NLS.bind(Messages.savedOf, saved.name(), saved.reviewerName());
    }

    private void separator() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(shortened(text).replace("&", "&&"));
        item.addListener(SWT.Selection, (@Nullable Event e) -> action.run());
        return item;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
