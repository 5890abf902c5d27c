package org.assize.internal.ui.document.marklist;

import java.util.List;
import java.util.function.Consumer;

import org.assize.ui.MarkTarget;
import org.assize.ui.PromptBar;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The controls of the view: the filter, the list, and beside it the selected mark as far as there is room. */
final class MarksArea {

    /** Below this width, in points, the list needs all of it. */
    private static final int WITH_DETAIL = 760;

    private final Composite area;
    private final FilterBar filter;
    private final PromptBar prompt;
    private final SashForm sash;
    private final MarkTable table;
    private final DetailPane detail;
    /** What the user wants; null for what fits. */
    private @Nullable Boolean detailWanted;

    /** Hears what the user does with the controls. */
    interface Listener extends MarkTable.Listener, DetailPane.Listener {
    }

    MarksArea(Composite parent, Listener listener, Consumer<ListFilter> filtered) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
        filter = new FilterBar(area, filtered);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        prompt = new PromptBar(area, "marks", this::focus);
        sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new MarkTable(sash, listener);
        detail = new DetailPane(sash, listener);
        sash.setWeights(68, 32);
        sash.addListener(SWT.Resize, e -> fit());
    }

    private void fit() {
        boolean beside = detailWanted == null ? sash.getSize().x >= WITH_DETAIL : detailWanted;
        if (detail.control().getVisible() != beside) {
            detail.control().setVisible(beside);
            sash.layout();
        }
    }

    /** {@return whether the selected mark is shown in full now} */
    boolean toggleDetail() {
        detailWanted = !detail.control().getVisible();
        fit();
        return detailWanted;
    }

    /** Shows the selected mark in full, and lets the user reply. */
    void reply() {
        if (!detail.control().getVisible()) {
            toggleDetail();
        }
        detail.replyField().setFocus();
    }

    Composite control() {
        return area;
    }

    FilterBar filter() {
        return filter;
    }

    PromptBar prompt() {
        return prompt;
    }

    MarkTable table() {
        return table;
    }

    void show(Arranged arranged) {
        filter.show(arranged);
        table.show(arranged.lines());
        showSelection();
    }

    void showSelection() {
        detail.show(table.selected());
    }

    /** Selects what the reader selected, unless it is among several that are selected here. */
    void follow(MarkTarget target) {
        String id = target.mark();
        String foreign = ForeignMarks.id(target.place().page(), id);
        if (selected().stream().map(MarkRow::id).noneMatch(each -> each.equals(id) || each.equals(foreign))) {
            table.select(id);
            table.select(foreign);
            showSelection();
        }
    }

    List<MarkRow> selected() {
        return table.selected();
    }

    void focus() {
        table.control().setFocus();
    }
}
