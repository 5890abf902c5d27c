package org.assize.internal.ui.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.assize.internal.ui.review.RoundSnapshot.StratumRow;
import org.assize.model.review.RoundState;
import org.assize.records.Library;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.StratumData;
import org.assize.review.PlanRequest;
import org.assize.ui.Background;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.jspecify.annotations.Nullable;

/** Plans the month: which case files, in which strata, how many of each; then freezes the frame. */
final class PlanPage extends StepPage {

    private static final int MAX_SAMPLE = 100_000;

    private record Row(String id, String title, int population, int quota) {
    }

    /** A proposal with what it would find now. */
    private record Proposal(RoundPlan plan, List<Row> rows) {
    }

    private final Combo month;
    private final Spinner sample;
    private final Button byComplexity;
    private final TableViewer strata;
    private final Label summary;
    private final Button plan;
    private final Button freeze;
    private List<MonthOfCases> months = List.of();
    private @Nullable RoundPlan proposed;
    private String round = "";

    PlanPage(Composite parent, RoundDesk desk) {
        super(parent, desk);
        Composite settings = row(area(), 4);
        label(settings, Messages.month);
        month = Parts.name(new Combo(settings, SWT.READ_ONLY), "round.plan.month");
        label(settings, Messages.sample);
        sample = Parts.name(new Spinner(settings, SWT.BORDER), "round.plan.sample");
        sample.setMaximum(MAX_SAMPLE);
        sample.setToolTipText(Messages.sampleTip);
        byComplexity = Parts.name(new Button(settings, SWT.CHECK), "round.plan.byComplexity");
        byComplexity.setText(Messages.byComplexity);
        GridDataFactory.swtDefaults().span(4, 1).applyTo(byComplexity);
        month.addListener(SWT.Selection, e -> propose());
        sample.addListener(SWT.Selection, e -> propose());
        byComplexity.addListener(SWT.Selection, e -> propose());
        summary = label(area(), "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        strata = Tables.create(area(), "round.plan.strata");
        Tables.column(strata, Messages.stratum, 4, Row.class, Row::title);
        Tables.column(strata, Messages.population, 2, Row.class, r -> String.valueOf(r.population()))
                .getColumn().setAlignment(SWT.RIGHT);
        Tables.column(strata, Messages.toDraw, 2, Row.class, r -> String.valueOf(r.quota()))
                .getColumn().setAlignment(SWT.RIGHT);
        Composite buttons = row(area(), 2);
        plan = button(buttons, Messages.planIt, "round.plan.plan", this::plan);
        freeze = button(buttons, Messages.freezeIt, "round.plan.freeze", this::freeze);
        plan.setEnabled(false);
        freeze.setEnabled(false);
    }

    /** Fills in the months of the library; called once for a round that is still to be planned. */
    void begin(Library library) {
        Background.read(area().getDisplay(), monitor -> MonthOfCases.of(library), found -> {
            if (!area().isDisposed()) {
                offer(found);
            }
        });
    }

    private void offer(List<MonthOfCases> found) {
        months = found;
        month.setItems(found.stream().map(PlanPage::describe).toArray(String[]::new));
        month.getParent().layout(true);
        if (found.isEmpty()) {
            summary.setText(Messages.noClosedFiles);
            plan.setEnabled(false);
        } else {
            month.select(Math.max(0, indexOf(found)));
            propose();
        }
    }

    /** The month of this round, or for a new round the latest that has none. */
    private int indexOf(List<MonthOfCases> found) {
        return IntStream.range(0, found.size()).filter(i -> round.isEmpty() ? !found.get(i).hasRound()
                : found.get(i).month().toString().equals(round)).findFirst().orElse(0);
    }

    private static String describe(MonthOfCases month) {
        return NLS.bind(month.hasRound() ? Messages.monthWithRound : Messages.monthWithFiles, month.month(),
                month.caseFiles());
    }

    private void propose() {
        int index = month.getSelectionIndex();
        if (index < 0) {
            return;
        }
        YearMonth chosen = months.get(index).month();
        PlanRequest request = new PlanRequest(round, "", chosen, sample.getSelection(), byComplexity.getSelection());
        Library library = desk().library();
        Background.read(area().getDisplay(), monitor -> propose(library, request), this::showProposal);
    }

    private Proposal propose(Library library, PlanRequest request) throws Exception {
        RoundPlan made = desk().rounds().propose(library, request);
        List<Row> rows = new ArrayList<>();
        for (StratumData s : made.strata()) {
            rows.add(new Row(s.id(), s.title(), desk().rounds().population(library, made, s.id()), s.quota()));
        }
        return new Proposal(made, rows);
    }

    private void showProposal(Proposal proposal) {
        if (area().isDisposed()) {
            return;
        }
        proposed = proposal.plan();
        plan.setEnabled(true);
        show(proposal.rows());
    }

    private void show(List<Row> rows) {
        Tables.show(strata, rows, Row.class, Row::id);
        int population = rows.stream().mapToInt(Row::population).sum();
        int quota = rows.stream().mapToInt(Row::quota).sum();
        summary.setText(NLS.bind(Messages.planSummary, new Object[] {rows.size(), population, quota}));
    }

    private void plan() {
        RoundPlan planned = proposed;
        if (planned != null) {
            desk().run(Messages.planIt, library -> {
                desk().rounds().plan(library, planned);
                area().getDisplay().asyncExec(() -> desk().planned(planned.round()));
            });
        }
    }

    private void freeze() {
        String id = round;
        desk().run(Messages.freezeIt, library -> desk().rounds().freeze(library, id));
    }

    @Override
    void show(RoundSnapshot shown) {
        boolean open = shown.state() == RoundState.PLANNED;
        round = shown.id();
        freeze.setEnabled(open);
        plan.setEnabled(open && proposed != null);
        month.setEnabled(open);
        sample.setEnabled(open);
        byComplexity.setEnabled(open);
        if (open && months.isEmpty()) {
            begin(desk().library());
        }
        if (!open) {
            Tables.show(strata, shown.strata().stream().map(PlanPage::row).toList(), Row.class, Row::id);
            summary.setText(NLS.bind(Messages.frozenSummary,
                    new Object[] {shown.from(), shown.to(), shown.frame(), shown.frameHash()}));
        }
    }

    private static Row row(StratumRow s) {
        return new Row(s.id(), s.title(), s.population(), s.quota());
    }

    @Override
    void focus() {
        if (freeze.isEnabled()) {
            freeze.setFocus();
        } else {
            month.setFocus();
        }
    }
}
