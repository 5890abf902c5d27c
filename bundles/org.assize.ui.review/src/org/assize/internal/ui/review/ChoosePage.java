package org.assize.internal.ui.review;

import java.util.List;

import org.assize.internal.ui.review.RoundSnapshot.Choice;
import org.assize.internal.ui.review.RoundSnapshot.StratumRow;
import org.assize.model.review.RoundState;
import org.assize.model.review.SelectionKind;
import org.assize.review.Nomination;
import org.assize.review.RankedFile;
import org.assize.ui.Labels;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
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
    private final RankingTable ranking;
    private final NominationsPane nominations;
    private final Label decided;
    private final Text reason;
    private final Button best;
    private final Button worst;
    private final Button noBest;
    private final Button noWorst;
    private List<StratumRow> strata = List.of();
    private String round = "";
    private boolean open;
    private @Nullable Nomination taken;

    ChoosePage(Composite parent, RoundDesk desk) {
        super(parent, desk);
        Composite choosing = row(area(), 3);
        label(choosing, Messages.chooseStratum);
        stratum = Parts.name(new Combo(choosing, SWT.READ_ONLY), "round.choose.stratum");
        stratum.addListener(SWT.Selection, e -> showStratum());
        decided = label(choosing, "");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(16, 0).applyTo(decided);
        ranking = new RankingTable(area(), this::enable, file -> desk.openReview(file.review()));
        nominations = new NominationsPane(area(), desk, this::take, this::focusDecision);
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
    }

    /** Fills in what a strategy proposes; a person decides. */
    private void take(Nomination nomination) {
        taken = nomination;
        if (!nomination.caseFile().isEmpty()) {
            ranking.select(nomination.caseFile());
        }
        reason.setText(nomination.reason());
    }

    private void focusDecision() {
        boolean isBest = taken != null && taken.kind() == SelectionKind.BEST;
        if (taken != null && taken.caseFile().isEmpty()) {
            (isBest ? noBest : noWorst).setFocus();
        } else {
            (isBest ? best : worst).setFocus();
        }
    }

    private void enable() {
        boolean file = ranking.selected() != null && open;
        best.setEnabled(file);
        worst.setEnabled(file);
    }

    private void decide(SelectionKind kind, boolean some) {
        RankedFile file = ranking.selected();
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
        List<StratumRow> before = strata;
        strata = shown.strata().stream().filter(s -> !s.ranking().isEmpty()).toList();
        stratum.setItems(strata.stream().map(StratumRow::title).toArray(String[]::new));
        open = shown.state() == RoundState.SCORED || shown.state() == RoundState.SELECTED;
        nominations.show(round, open && !strata.isEmpty(), rankings(before).equals(rankings(strata)));
        if (!strata.isEmpty()) {
            stratum.select(Math.min(index, strata.size() - 1));
            showStratum();
        }
        noBest.setEnabled(open && !strata.isEmpty());
        noWorst.setEnabled(open && !strata.isEmpty());
        reason.setEnabled(open);
        stratum.getParent().layout(true);
    }

    private static List<List<RankedFile>> rankings(List<StratumRow> strata) {
        return strata.stream().map(StratumRow::ranking).toList();
    }

    private void showStratum() {
        StratumRow row = strata.get(stratum.getSelectionIndex());
        ranking.show(row);
        nominations.show(row.id());
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
        ranking.focus();
    }
}
