package org.assize.internal.ui.review;

import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.ui.review.Contributed.Outcome;
import org.assize.internal.ui.review.Contributed.Strategies;
import org.assize.records.Library;
import org.assize.review.Nomination;
import org.assize.review.SelectionProposals.Proposed;
import org.assize.review.SelectionProposals.Strategy;
import org.assize.ui.Background;
import org.assize.ui.Labels;
import org.assize.ui.Parts;
import org.assize.ui.contribution.NoteLine;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** Whom a strategy proposes as best and worst of a stratum. It decides nothing: a proposal only fills in the form. */
final class NominationsPane {

    /** Two lines, the best and the worst; the ranking needs the rest of the room. */
    private static final int HEIGHT = 54;

    private final RoundDesk desk;
    private final Combo strategy;
    private final Button propose;
    private final TableViewer table;
    private final NoteLine note;
    private final NoteLine off;
    private List<Strategy> offered = List.of();
    private @Nullable Outcome<List<Proposed>> outcome;
    private @Nullable Job asking;
    private String round = "";
    private String stratum = "";
    private boolean open;

    /**
     * Proposes nothing yet.
     *
     * @param selected told which proposal somebody looks at
     * @param agreed   called when somebody wants to decide so
     */
    NominationsPane(Composite parent, RoundDesk desk, Consumer<Nomination> selected, Runnable agreed) {
        this.desk = desk;
        Composite asks = StepPage.row(parent, 3);
        StepPage.label(asks, Messages.strategy);
        strategy = Parts.name(new Combo(asks, SWT.READ_ONLY), "round.choose.strategy");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(strategy);
        propose = StepPage.button(asks, Messages.proposeIt, "round.choose.propose", this::propose);
        table = Tables.create(parent, "round.choose.nominations");
        table.getTable().setHeaderVisible(false);
        Tables.column(table, Messages.nominatedAs, 1, Nomination.class, n -> Labels.of(n.kind()));
        Tables.column(table, Messages.caseFile, Tables.caseNumbers(), Nomination.class,
                n -> n.caseFile().isEmpty() ? Messages.none : n.caseFile());
        Tables.column(table, LegacyActionTools.removeMnemonics(Messages.reason), 6, Nomination.class,
                Nomination::reason);
        table.addSelectionChangedListener(e -> {
            if (e.getStructuredSelection().getFirstElement() instanceof Nomination nomination) {
                selected.accept(nomination);
            }
        });
        table.addOpenListener(e -> agreed.run());
        note = new NoteLine(parent, "round.choose.note", 1);
        off = new NoteLine(parent, "round.choose.off", 1);
        show();
    }

    /** Shows a round: which strategies there are is asked anew, what was proposed for another ranking is dropped. */
    void show(String shown, boolean canDecide, boolean same) {
        round = shown;
        open = canDecide;
        if (!same) {
            outcome = null;
        }
        Background.read(strategy.getDisplay(), monitor -> desk.contributed().strategies(), this::offer);
    }

    private void offer(Strategies found) {
        if (strategy.isDisposed()) {
            return;
        }
        String before = strategy.getText();
        offered = found.strategies();
        strategy.setItems(offered.stream().map(s -> NLS.bind(Messages.contributedLine, s.title(), s.plugin()))
                .toArray(String[]::new));
        strategy.select(Math.max(0, strategy.indexOf(before)));
        strategy.setEnabled(open && !offered.isEmpty());
        propose.setEnabled(open && !offered.isEmpty());
        off.say(found.off().text());
        show();
    }

    private void propose() {
        String id = round;
        String wanted = offered.get(strategy.getSelectionIndex()).id();
        Library library = desk.library();
        if (asking != null) {
            asking.cancel();
        }
        note.say(Messages.proposing);
        asking = Background.run(NLS.bind(Messages.proposingBy, strategy.getText()), strategy.getDisplay(),
                monitor -> desk.contributed().propose(library, id, wanted, monitor), found -> {
            if (!strategy.isDisposed() && id.equals(round)) {
                outcome = found;
                show(id, open, true);
            }
        });
        asking.addJobChangeListener(IJobChangeListener.onDone(e -> after(e.getResult())));
    }

    /** Who cancels gets no answer. Any thread. */
    private void after(IStatus ending) {
        if (ending.getSeverity() == IStatus.CANCEL && !strategy.isDisposed()) {
            strategy.getDisplay().asyncExec(() -> {
                if (!strategy.isDisposed()) {
                    show();
                }
            });
        }
    }

    /** Shows what is proposed for a stratum. */
    void show(String shown) {
        stratum = shown;
        show();
    }

    private void show() {
        Outcome<List<Proposed>> found = outcome;
        List<Nomination> nominations = found == null ? List.of() : found.result().stream()
                .filter(p -> p.stratum().equals(stratum)).flatMap(p -> p.nominations().stream()).toList();
        boolean some = !nominations.isEmpty();
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).exclude(!some)
                .applyTo(table.getTable().getParent());
        table.getTable().getParent().setVisible(some);
        if (!nominations.equals(table.getInput())) {
            table.setInput(nominations);
        }
        note.say(found == null ? "" : !found.failure().isEmpty() ? "⚠ " + found.failure()
                : some ? "" : Messages.nothingProposed);
        table.getTable().getParent().requestLayout();
    }

    /** Gives the keyboard to what was proposed. */
    void focus() {
        if (((GridData) table.getTable().getParent().getLayoutData()).exclude) {
            strategy.setFocus();
        } else {
            table.getTable().setFocus();
        }
    }
}
