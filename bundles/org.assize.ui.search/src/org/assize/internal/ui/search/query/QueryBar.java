package org.assize.internal.ui.search.query;

import java.util.List;
import java.util.function.BiFunction;

import org.assize.internal.ui.search.Messages;
import org.assize.search.Completion;
import org.assize.search.SearchRequest.Order;
import org.assize.search.TextRange;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The field for the query, the order of the hits, and the way to earlier queries and to help. */
public final class QueryBar {

    /** Pause in typing after which the query runs. */
    private static final int PAUSE_MILLIS = 200;

    private final Text query;
    private final Combo order;
    private final ToolItem menu;
    private final QueryHistory history;
    private final Completing completing;
    private final Listener listener;
    private final Runnable pauseEnded;

    /** Who wants to know what is typed. */
    public interface Listener {

        /**
         * A query should run.
         *
         * @param asked whether somebody asked for it and waits, rather than typing on
         */
        void search(boolean asked);

        /** The cursor should go to the hits. */
        void leave();

        /** Earlier and kept queries should be offered below a place of the display. */
        void menu(int x, int y);

        /** Help is wanted. */
        void help();
    }

    public QueryBar(Composite parent, QueryHistory history, BiFunction<String, Integer, List<Completion>> completions,
            Listener listener) {
        this.history = history;
        this.listener = listener;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        query = Parts.name(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "search.query");
        query.setMessage(Messages.queryMessage);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(query);
        order = order(bar);
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        menu = button(tools, Icons.HISTORY, Messages.queriesTip, "search.queries");
        menu.addListener(SWT.Selection, e -> openMenu());
        button(tools, Icons.HELP, Messages.helpTip, "search.help")
                .addListener(SWT.Selection, e -> listener.help());
        completing = new Completing(query, completions);
        pauseEnded = () -> run(false);
        query.addListener(SWT.Modify, e -> query.getDisplay().timerExec(PAUSE_MILLIS, pauseEnded));
        query.addListener(SWT.DefaultSelection, e -> run(true));
        query.addListener(SWT.KeyDown, this::pressed);
    }

    private Combo order(Composite bar) {
        Combo combo = Parts.name(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "search.order");
        for (Order each : Order.values()) {
            combo.add(Orders.of(each));
        }
        combo.select(0);
        combo.setToolTipText(Messages.orderTip);
        combo.addListener(SWT.Selection, e -> run(false));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private static ToolItem button(ToolBar bar, Icons icon, String tip, String id) {
        ToolItem item = Parts.name(new ToolItem(bar, SWT.PUSH), id);
        item.setImage(icon.image());
        item.setToolTipText(tip);
        return item;
    }

    /** {@return the query, without white space around it} */
    public String query() {
        return query.getText().strip();
    }

    public Order order() {
        return Order.values()[Math.max(0, order.getSelectionIndex())];
    }

    /** {@return what is selected in the field, or all of it} */
    public Text field() {
        return query;
    }

    /** Puts a query into the field; it does not run by that. */
    public void set(String text, Order in) {
        query.setText(text);
        query.getDisplay().timerExec(-1, pauseEnded);
        query.setSelection(text.length());
        order.select(in.ordinal());
    }

    /** Puts the cursor into the field and selects what stands there. */
    public void edit() {
        query.setFocus();
        query.selectAll();
    }

    public boolean isDisposed() {
        return query.isDisposed();
    }

    /** Selects the sign that is wrong. */
    public void mark(TextRange place) {
        String text = query.getText();
        int start = text.length() - text.stripLeading().length();
        query.setFocus();
        query.setSelection(start + place.from(), start + Math.max(place.to(), place.from() + 1));
    }

    /** Offers earlier and kept queries. */
    public void openMenu() {
        Rectangle at = menu.getBounds();
        var below = menu.getParent().toDisplay(at.x, at.y + at.height);
        listener.menu(below.x, below.y);
    }

    private void run(boolean asked) {
        if (query.isDisposed()) {
            return;
        }
        query.getDisplay().timerExec(-1, pauseEnded);
        if (asked) {
            history.add(query());
        }
        listener.search(asked);
    }

    private void pressed(Event e) {
        if (completing.isOpen()) {
            return;
        }
        boolean alt = (e.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        if (e.keyCode == SWT.ARROW_DOWN && alt) {
            openMenu();
        } else if (e.keyCode == SWT.ARROW_DOWN && !history.isBack()) {
            listener.leave();
        } else if (e.keyCode == SWT.ARROW_DOWN) {
            recall(history.forward());
        } else if (e.keyCode == SWT.ARROW_UP) {
            recall(history.back(query.getText()));
        } else if (e.keyCode == SWT.ESC) {
            query.setText("");
            run(false);
        } else {
            history.typing();
            return;
        }
        e.doit = false;
    }

    private void recall(String text) {
        query.setText(text);
        query.setSelection(text.length());
    }
}
