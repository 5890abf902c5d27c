package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.internal.ui.check.Messages;
import org.assize.ui.Parts;
import org.assize.ui.proposal.OfferedProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The listed proposals. A case file has some dozens at most, so the rows are kept as a whole. */
final class ProposalTable {

    /** The columns whose words may need two lines. */
    static final Set<Integer> WRAPPED = Set.of(1, 2, 4, 5);

    /** The column with a bar below its words. */
    static final int CONFIDENCE = 3;

    /** Below this height, in pixels, the titles of the columns would cost a row. */
    private static final int LOW = 130;

    private final Composite area;
    private final Table table;
    private List<OfferedProposal> rows = List.of();
    private CaseOffer offer = CaseOffer.NONE;
    private boolean narrow;

    /**
     * An empty table.
     *
     * @param selected called when another row is selected
     * @param opened   called when a row is double-clicked
     */
    ProposalTable(Composite parent, Runnable selected, Runnable opened) {
        area = new Composite(parent, SWT.NONE);
        table = Parts.name(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SEARCH), "proposals.table");
        area.setLayout(new FillLayout());
        for (String title : List.of(Messages.columnState, Messages.columnItem, Messages.columnExplanation,
                Messages.columnConfidence, Messages.columnEvidence, Messages.columnCheck)) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        area.addListener(SWT.Resize, e -> shape());
        table.addListener(SWT.Selection, e -> selected.run());
        table.addListener(SWT.MouseDoubleClick, e -> row(e).ifPresent(p -> opened.run()));
        new ProposalCells(table).draw();
    }

    private Optional<OfferedProposal> row(Event e) {
        TableItem item = table.getItem(new Point(e.x, e.y));
        return item == null ? Optional.empty() : Optional.of(rows.get(table.indexOf(item)));
    }

    private void shape() {
        table.setHeaderVisible(area.getSize().y >= LOW);
        int width = area.getClientArea().width;
        if (narrow != width < ColumnWidths.NARROW) {
            narrow = !narrow;
            show(offer, rows);
        }
        int[] widths = ColumnWidths.of(width);
        for (int i = 0; i < widths.length; i++) {
            table.getColumn(i).setWidth(widths[i]);
        }
        table.showSelection();
    }

    Composite area() {
        return area;
    }

    Table control() {
        return table;
    }

    /** Lists proposals; the one that was selected stays so, or else the one that takes its place. */
    void show(CaseOffer read, List<OfferedProposal> shown) {
        String before = selected().map(p -> p.proposal().id()).orElse("");
        int at = table.getSelectionIndex();
        offer = read;
        rows = shown;
        table.setRedraw(false);
        table.setItemCount(shown.size());
        int same = -1;
        for (int i = 0; i < shown.size(); i++) {
            fill(table.getItem(i), shown.get(i));
            same = shown.get(i).proposal().id().equals(before) ? i : same;
        }
        table.setRedraw(true);
        if (!shown.isEmpty()) {
            table.setSelection(same >= 0 ? same : Math.clamp(at, 0, shown.size() - 1));
        }
    }

    private void fill(TableItem item, OfferedProposal offered) {
        item.setData(offered);
        item.setText(new String[] {narrow ? Words.sign(offer, offered) : Words.state(offer, offered),
            Words.item(offer.proposals(), offered), offered.explanation(), Words.confidence(offered.proposal()),
            Words.evidence(offered), Words.check(offer, offered.proposal().by().check())});
    }

    /** Selects a proposal, if it is listed, and brings it into sight. */
    void select(String proposal) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).proposal().id().equals(proposal)) {
                table.setSelection(i);
            }
        }
    }

    Optional<OfferedProposal> selected() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    /** Selects a row that many places further; stays within the table. */
    void step(int places) {
        if (!rows.isEmpty()) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + places, 0, rows.size() - 1));
            table.showSelection();
        }
    }
}
