package org.assize.internal.ui.review;

import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.ui.review.RoundSnapshot.StratumRow;
import org.assize.model.review.SelectionKind;
import org.assize.review.RankedFile;
import org.assize.ui.Labels;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The ranking of a stratum, ties shown as ties. */
final class RankingTable {

    private final TableViewer viewer;
    private List<RankRow> rows = List.of();

    /**
     * Shows nothing yet.
     *
     * @param selected called when another file is selected
     * @param opened   told which file somebody wants to see
     */
    RankingTable(Composite parent, Runnable selected, Consumer<RankedFile> opened) {
        viewer = Tables.create(parent, "round.choose.ranking");
        Tables.column(viewer, Messages.rank, new ColumnWeightData(1, 64), RankRow.class, RankingTable::position);
        Tables.column(viewer, Messages.decided, new ColumnWeightData(1, 72), RankRow.class, RankingTable::sign);
        Tables.column(viewer, Messages.caseFile, Tables.caseNumbers(), RankRow.class, RankRow::caseFile);
        Tables.column(viewer, Messages.score, new ColumnWeightData(1, 56), RankRow.class,
                r -> r.file().score() == null ? Messages.notScorable : r.file().score().toPlainString());
        Tables.column(viewer, Messages.grade, 3, RankRow.class, r -> grade(r.file()));
        viewer.addSelectionChangedListener(e -> selected.run());
        viewer.addOpenListener(e -> opened.accept(((RankRow) viewer.getStructuredSelection().getFirstElement())
                .file()));
    }

    private static String position(RankRow row) {
        String position = String.valueOf(row.file().position());
        return row.bracket().isEmpty() ? position : position + " " + row.bracket() + " " + Messages.tied;
    }

    private static String sign(RankRow row) {
        return switch (row.sign()) {
            case RankRow.BEST -> row.sign() + " " + Labels.of(SelectionKind.BEST);
            case RankRow.WORST -> row.sign() + " " + Labels.of(SelectionKind.WORST);
            default -> "";
        };
    }

    private static String grade(RankedFile file) {
        return file.vetoed() ? "⚠ " + file.gradeTitle() + " " + Messages.vetoed : file.gradeTitle();
    }

    void show(StratumRow stratum) {
        rows = RankRow.of(stratum.ranking(), stratum.choices());
        Tables.show(viewer, rows, RankRow.class, RankRow::caseFile);
    }

    /** Selects a file and brings it into view. */
    void select(String caseFile) {
        rows.stream().filter(row -> row.caseFile().equals(caseFile)).findFirst()
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }

    @Nullable
    RankedFile selected() {
        RankRow row = (RankRow) viewer.getStructuredSelection().getFirstElement();
        return row == null ? null : row.file();
    }

    void focus() {
        viewer.getTable().setFocus();
    }
}
