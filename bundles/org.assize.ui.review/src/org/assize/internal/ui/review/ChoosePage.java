package org.assize.internal.ui.review;

import java.util.List;

import org.assize.internal.ui.review.RoundSnapshot.Choice;
import org.assize.internal.ui.review.RoundSnapshot.StratumRow;
import org.assize.model.review.RoundState;
import org.assize.model.review.SelectionKind;
import org.assize.review.RankedFile;
import org.assize.ui.Labels;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The ranking of each stratum, ties shown as ties, and the decision about the best and the worst. */
final class ChoosePage extends StepPage {

    private final Combo stratum;
    private final TableViewer ranking;
    private final Label decided;
    private final Text reason;
    private final Button best;
    private final Button worst;
    private final Button noBest;
    private final Button noWorst;
    private List<StratumRow> strata = List.of();
    private String round = "";
    private boolean open;

    ChoosePage(Composite parent, RoundDesk desk) {
        super(parent, desk);
        Composite choosing = row(area(), 2);
        label(choosing, Messages.chooseStratum);
        stratum = Parts.name(new Combo(choosing, SWT.READ_ONLY), "round.choose.stratum");
        stratum.addListener(SWT.Selection, e -> showStratum());
        ranking = Tables.create(area(), "round.choose.ranking");
        createColumns();
        ranking.addSelectionChangedListener(e -> enable());
        ranking.addOpenListener(e -> desk.openReview(selected().review()));
        Composite why = row(area(), 2);
        label(why, Messages.reason);
        reason = Parts.name(new Text(why, SWT.BORDER), "round.choose.reason");
        reason.setMessage(Messages.reasonMessage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        Composite buttons = row(area(), 4);
        best = button(buttons, Messages.chooseBest, "round.choose.best", () -> decide(SelectionKind.BEST, true));
        worst = button(buttons, Messages.chooseWorst, "round.choose.worst", () -> decide(SelectionKind.WORST, true));
        noBest = button(buttons, Messages.chooseNoBest, "round.choose.noBest",
                () -> decide(SelectionKind.BEST, false));
        noWorst = button(buttons, Messages.chooseNoWorst, "round.choose.noWorst",
                () -> decide(SelectionKind.WORST, false));
        decided = label(area(), "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(decided);
    }

    private void createColumns() {
        Tables.column(ranking, Messages.rank, new ColumnWeightData(1, 64), RankRow.class, ChoosePage::position);
        Tables.column(ranking, Messages.decided, new ColumnWeightData(1, 72), RankRow.class, ChoosePage::sign);
        Tables.column(ranking, Messages.caseFile, Tables.caseNumbers(), RankRow.class, RankRow::caseFile);
        Tables.column(ranking, Messages.score, new ColumnWeightData(1, 56), RankRow.class,
                r -> r.file().score() == null ? Messages.notScorable : r.file().score().toPlainString());
        Tables.column(ranking, Messages.grade, 3, RankRow.class, r -> grade(r.file()));
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

    private @Nullable RankedFile selected() {
        RankRow row = (RankRow) ranking.getStructuredSelection().getFirstElement();
        return row == null ? null : row.file();
    }

    private void enable() {
        boolean file = selected() != null && open;
        best.setEnabled(file);
        worst.setEnabled(file);
    }

    private void decide(SelectionKind kind, boolean some) {
        RankedFile file = selected();
        StratumRow row = strata.get(stratum.getSelectionIndex());
        String why = reason.getText();
        String id = round;
        String number = some && file != null ? file.caseFile() : "";
        desk().run(Messages.stepChoose, library -> {
            desk().rounds().select(library, id, row.id(), kind, number, why);
            clear(reason);
        });
    }

    @Override
    void show(RoundSnapshot shown) {
        round = shown.id();
        int index = Math.max(0, stratum.getSelectionIndex());
        strata = shown.strata().stream().filter(s -> !s.ranking().isEmpty()).toList();
        stratum.setItems(strata.stream().map(StratumRow::title).toArray(String[]::new));
        open = shown.state() == RoundState.SCORED || shown.state() == RoundState.SELECTED;
        if (!strata.isEmpty()) {
            stratum.select(Math.min(index, strata.size() - 1));
            showStratum();
        }
        noBest.setEnabled(open && !strata.isEmpty());
        noWorst.setEnabled(open && !strata.isEmpty());
        reason.setEnabled(open);
        stratum.getParent().layout(true);
    }

    private void showStratum() {
        StratumRow row = strata.get(stratum.getSelectionIndex());
        Tables.show(ranking, RankRow.of(row.ranking(), row.choices()), RankRow.class, RankRow::caseFile);
        decided.setText(describe(row.choice(SelectionKind.BEST), SelectionKind.BEST) + "\n"
                + describe(row.choice(SelectionKind.WORST), SelectionKind.WORST));
        enable();
        area().layout(true);
    }

    private static String describe(@Nullable Choice choice, SelectionKind kind) {
        if (choice == null) {
            return NLS.bind(Messages.undecided, Labels.of(kind));
        }
        String what = choice.caseFile().isEmpty() ? Messages.none : choice.caseFile();
        return NLS.bind(Messages.decision, new Object[] {Labels.of(kind), what, choice.reason(), choice.by()});
    }

    @Override
    void focus() {
        ranking.getTable().setFocus();
    }
}
