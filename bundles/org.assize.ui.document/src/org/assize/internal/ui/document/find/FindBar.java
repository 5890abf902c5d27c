package org.assize.internal.ui.document.find;

import java.util.List;
import java.util.concurrent.Executor;

import org.assize.internal.ui.document.Messages;
import org.assize.internal.ui.document.find.Finder.Finding;
import org.assize.internal.ui.document.page.Layer;
import org.assize.internal.ui.document.page.Spot;
import org.assize.internal.ui.document.page.Spots;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.search.TextMatcher;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The bar in which a text of the open document is looked for; results follow the typing. */
public final class FindBar {

    private static final int PAUSE_MILLIS = 150;

    private final Composite bar;
    private final Text field;
    private final Label count;
    private final PageCanvas canvas;
    private final Spots spots;
    private final SelectionModel selection;
    private final Finder finder;
    private final FindList list;
    private final Runnable search = this::search;
    private Finding finding = new Finding(List.of(), 0, true);
    private int at = -1;

    /**
     * Makes the bar, hidden.
     *
     * @param parent has a grid layout of one column
     */
    public FindBar(Composite parent, PageCanvas canvas, Spots spots, SelectionModel selection, PageTexts texts,
            Executor ui) {
        this.canvas = canvas;
        this.spots = spots;
        this.selection = selection;
        finder = new Finder(texts, ui, this::found);
        list = new FindList(parent, this::go, () -> canvas.control().setFocus());
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        field = Parts.name(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH), "document.find");
        field.setMessage(Messages.findMessage);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        count = Parts.name(new Label(bar, SWT.NONE), "document.find.count");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        buttons();
        field.addModifyListener(e -> {
            if (!field.isDisposed()) {
                field.getDisplay().timerExec(PAUSE_MILLIS, search);
            }
        });
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ESCAPE && e.doit);
    }

    /** Shows the bar and puts the cursor into it. */
    public void open(String text) {
        show(true);
        if (!text.isEmpty()) {
            field.setText(text);
        }
        field.selectAll();
        field.setFocus();
    }

    /** Shows all places in a list below the pages, or hides it. */
    public void list() {
        list.show(!list.isShown());
        list.show(finding.matches(), at);
    }

    /** Hides the bar; the place the reader is at becomes the selection, so that it can be copied or made evidence. */
    public void close() {
        if (at >= 0 && at < finding.matches().size()) {
            Match match = finding.matches().get(at);
            selection.select(match.page(), match.range());
        }
        field.getDisplay().timerExec(-1, search);
        finder.cancel();
        spots.clear(Layer.FOUND);
        spots.clear(Layer.CURRENT);
        list.show(false);
        show(false);
        canvas.control().setFocus();
    }

    /** Goes to the next place, or with -1 to the previous one, around the ends. */
    public void step(int direction) {
        int all = finding.matches().size();
        if (all > 0) {
            go(Math.floorMod(at + direction, all));
        }
    }

    private void buttons() {
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        button(tools, Icons.PREVIOUS, Messages.findPrevious, "document.find.previous", () -> step(-1));
        button(tools, Icons.NEXT, Messages.findNext, "document.find.next", () -> step(1));
        button(tools, Icons.TABLE, Messages.findAll, "document.find.all", this::list);
        button(tools, Icons.CLOSE, Messages.findClose, "document.find.close", this::close);
    }

    private static void button(ToolBar tools, Icons icon, String text, String id, Runnable action) {
        ToolItem item = Parts.name(new ToolItem(tools, SWT.PUSH), id);
        item.setImage(icon.image());
        item.setToolTipText(text);
        item.addListener(SWT.Selection, e -> action.run());
    }

    private void pressed(Event e) {
        if (e.keyCode == SWT.ESC) {
            close();
        } else if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            step((e.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        } else if (e.keyCode == SWT.ARROW_DOWN && list.isShown()) {
            list.focus();
        } else if (e.keyCode == SWT.PAGE_DOWN || e.keyCode == SWT.PAGE_UP) {
            canvas.control().notifyListeners(SWT.KeyDown, e);
        }
    }

    private void search() {
        if (field.isDisposed()) {
            return;
        }
        at = -1;
        finding = new Finding(List.of(), 0, false);
        spots.clear(Layer.FOUND);
        spots.clear(Layer.CURRENT);
        if (field.getText().isBlank()) {
            finder.cancel();
            list.show(List.of(), -1);
            count("");
        } else {
            finder.find(TextMatcher.ofText(field.getText()), canvas.page());
        }
    }

    private void found(Finding next) {
        if (bar.isDisposed()) {
            return;
        }
        boolean first = finding.matches().isEmpty() && !next.matches().isEmpty();
        int shift = at < 0 ? 0 : next.matches().indexOf(finding.matches().get(at)) - at;
        finding = next;
        spots.set(Layer.FOUND, next.matches().stream().map(m -> Spot.of(m.page(), m.quads())).toList());
        if (first) {
            go(0);
        } else {
            at += shift;
            tell();
        }
    }

    private void go(int match) {
        at = match;
        Match place = finding.matches().get(match);
        spots.set(Layer.CURRENT, List.of(Spot.of(place.page(), place.quads())));
        canvas.reveal(place.page(), place.quads());
        tell();
    }

    private void tell() {
        list.show(finding.matches(), at);
        int all = finding.matches().size();
        String text = all == 0 ? Messages.findNothing : NLS.bind(Messages.findCount, at + 1, all);
        String more = finding.complete() ? text : text + " …";
        count(finding.pagesWithoutText() == 0 ? more
                : more + " · " + NLS.bind(Messages.findPagesWithoutText, finding.pagesWithoutText()));
    }

    private void count(String text) {
        count.setText(text);
        bar.layout(true);
    }

    private void show(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout(true);
    }
}
