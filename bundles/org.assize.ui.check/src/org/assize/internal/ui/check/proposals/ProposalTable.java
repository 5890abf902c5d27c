package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.internal.ui.check.Messages;
import org.assize.ui.Parts;
import org.assize.ui.proposal.OfferedProposal;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The listed proposals. A case file has some dozens at most, so the rows are kept as a whole. */
final class ProposalTable {

    /** The columns whose words may need two lines. */
    static final Set<Integer> WRAPPED = Set.of(1, 2, 4, 5);

    /** The column with a bar behind its words. */
    static final int CONFIDENCE = 3;

    private final Composite area;
    private final Table table;
    private List<OfferedProposal> rows = List.of();

    /**
     * An empty table.
     *
     * @param selected called when another row is selected
     * @param opened   called when a row is double-clicked
     */
    ProposalTable(Composite parent, Runnable selected, Runnable opened) {
        area = new Composite(parent, SWT.NONE);
        table = Parts.name(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SEARCH), "proposals.table");
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        column(layout, Messages.columnState, 11, 76);
        column(layout, Messages.columnItem, 20, 90);
        column(layout, Messages.columnExplanation, 44, 160);
        column(layout, Messages.columnConfidence, 9, 66);
        column(layout, Messages.columnEvidence, 18, 80);
        column(layout, Messages.columnCheck, 12, 60);
        table.addListener(SWT.Selection, e -> selected.run());
        table.addListener(SWT.MouseDoubleClick, e -> row(e).ifPresent(p -> opened.run()));
        new ProposalCells(table).draw();
    }

    private Optional<OfferedProposal> row(Event e) {
        TableItem item = table.getItem(new Point(e.x, e.y));
        return item == null ? Optional.empty() : Optional.of(rows.get(table.indexOf(item)));
    }

    private void column(TableColumnLayout layout, String title, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, least));
    }

    Composite area() {
        return area;
    }

    Table control() {
        return table;
    }

    /** Lists proposals; the one that was selected stays so, or else the one that takes its place. */
    void show(CaseOffer offer, List<OfferedProposal> shown) {
        String before = selected().map(p -> p.proposal().id()).orElse("");
        int at = table.getSelectionIndex();
        rows = shown;
        table.setRedraw(false);
        table.setItemCount(shown.size());
        int same = -1;
        for (int i = 0; i < shown.size(); i++) {
            fill(table.getItem(i), offer.proposals(), offer, shown.get(i));
            same = shown.get(i).proposal().id().equals(before) ? i : same;
        }
        table.setRedraw(true);
        if (!shown.isEmpty()) {
            table.setSelection(same >= 0 ? same : Math.clamp(at, 0, shown.size() - 1));
        }
    }

    private static void fill(TableItem item, ReviewProposals proposals, CaseOffer offer, OfferedProposal offered) {
        item.setData(offered);
        item.setText(new String[] {Words.state(offered), Words.item(proposals, offered), offered.explanation(),
            Words.confidence(offered.proposal()), Words.evidence(offered),
            offer.title(offered.proposal().by().check())});
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
