package org.assize.internal.ui.review;

import java.util.Arrays;
import java.util.List;

import org.assize.internal.ui.review.RoundSnapshot.ReviewRow;
import org.assize.model.review.ReviewState;
import org.assize.model.review.RoundState;
import org.assize.ui.Labels;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Assigns the drawn case files and follows their reviews. */
final class ReviewsPage extends StepPage {

    private final Text reviewers;
    private final Button assign;
    private final Label progress;
    private final TableViewer table;
    private final Text reason;
    private final Button exclude;
    private final Button openReview;
    private String round = "";

    ReviewsPage(Composite parent, RoundDesk desk) {
        super(parent, desk);
        Composite assigning = row(area(), 3);
        label(assigning, Messages.reviewers);
        reviewers = Parts.name(new Text(assigning, SWT.BORDER), "round.reviews.reviewers");
        reviewers.setText(desk.library().reviewer().id());
        reviewers.setToolTipText(Messages.reviewersTip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reviewers);
        assign = button(assigning, Messages.assignIt, "round.reviews.assign", this::assign);
        progress = label(area(), "");
        table = Tables.create(area(), "round.reviews.table");
        Tables.column(table, Messages.caseFile, Tables.caseNumbers(), ReviewRow.class, ReviewRow::caseFile);
        Tables.column(table, Messages.unit, 3, ReviewRow.class, ReviewRow::unit);
        Tables.column(table, Messages.reviewer, 2, ReviewRow.class, ReviewRow::reviewer);
        Tables.column(table, Messages.state, 3, ReviewRow.class, ReviewsPage::state);
        Tables.column(table, Messages.score, 2, ReviewRow.class,
                r -> r.score() == null ? "" : r.score().toPlainString() + "  " + r.grade());
        table.addOpenListener(e -> open());
        Composite excluding = row(area(), 4);
        openReview = button(excluding, Messages.openReview, "round.reviews.open", this::open);
        label(excluding, Messages.excludeReason);
        reason = Parts.name(new Text(excluding, SWT.BORDER), "round.reviews.reason");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        exclude = button(excluding, Messages.excludeIt, "round.reviews.exclude", this::exclude);
        reason.addModifyListener(e -> enable());
        table.addSelectionChangedListener(e -> enable());
        enable();
    }

    private static String state(ReviewRow row) {
        if (row.excluded()) {
            return Labels.of(ReviewState.EXCLUDED) + " – " + row.reason();
        }
        return row.state() == null ? Messages.unassigned : Labels.of(row.state());
    }

    private @Nullable ReviewRow selected() {
        return (ReviewRow) table.getStructuredSelection().getFirstElement();
    }

    private void enable() {
        ReviewRow row = selected();
        openReview.setEnabled(row != null && !row.review().isEmpty());
        boolean removable = row != null && !row.excluded() && row.state() != ReviewState.SEALED;
        exclude.setEnabled(removable && reason.isEnabled() && !reason.getText().isBlank());
    }

    private void open() {
        ReviewRow row = selected();
        if (row != null && !row.review().isEmpty()) {
            desk().openReview(row.review());
        }
    }

    private void assign() {
        String id = round;
        List<String> to = Arrays.asList(reviewers.getText().split("[,，;；\\s]+"));
        desk().run(Messages.assignIt, library -> desk().rounds().assign(library, id, to));
    }

    private void exclude() {
        ReviewRow row = selected();
        String why = reason.getText();
        String id = round;
        if (row != null) {
            desk().run(Messages.excludeIt, library -> {
                desk().rounds().exclude(library, id, row.caseFile(), why);
                clear(reason);
            });
        }
    }

    @Override
    void show(RoundSnapshot shown) {
        round = shown.id();
        boolean open = shown.state() == RoundState.DRAWN || shown.state() == RoundState.REVIEWING;
        long waiting = shown.reviews().stream().filter(r -> !r.excluded() && r.review().isEmpty()).count();
        long sealed = shown.reviews().stream().filter(r -> r.state() == ReviewState.SEALED).count();
        long all = shown.reviews().stream().filter(r -> !r.excluded()).count();
        assign.setEnabled(open && waiting > 0);
        reviewers.setEnabled(open && waiting > 0);
        reason.setEnabled(open);
        progress.setText(NLS.bind(Messages.reviewProgress, new Object[] {all, waiting, sealed}));
        Tables.show(table, shown.reviews(), ReviewRow.class, ReviewRow::caseFile);
        enable();
    }

    @Override
    void focus() {
        if (assign.isEnabled()) {
            assign.setFocus();
        } else {
            table.getTable().setFocus();
        }
    }
}
