package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.Optional;

import org.assize.internal.ui.check.Messages;
import org.assize.ui.Parts;
import org.assize.ui.PromptBar;
import org.assize.ui.proposal.ChangeBar;
import org.assize.ui.proposal.OfferedProposal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** All controls of the view: filter and coverage, the proposals, and details of the one that is selected. */
final class ProposalsArea {

    private static final int[] WEIGHTS = {70, 30};
    private static final int WRAP_HINT = 100;

    private final Composite area;
    private final Combo shown;
    private final Text filter;
    private final Label coverage;
    private final Label notes;
    private final Label message;
    private final PromptBar prompt;
    private final ChangeBar change;
    private final ProposalTable table;
    private final Text details;
    private final Link suspend;
    private CaseOffer offer = CaseOffer.NONE;

    /**
     * The controls, showing nothing.
     *
     * @param evidence   called when the evidence of the selected proposal is wanted
     * @param suspending called when the check of the selected proposal is to be suspended
     */
    ProposalsArea(Composite parent, Runnable evidence, Runnable suspending) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        shown = Parts.name(new Combo(head, SWT.READ_ONLY), "proposals.shown");
        for (Shown each : Shown.values()) {
            shown.add(each.title());
        }
        shown.select(0);
        shown.addListener(SWT.Selection, e -> list());
        filter = Parts.name(new Text(head, SWT.SEARCH | SWT.ICON_CANCEL), "proposals.filter");
        filter.setMessage(Messages.filterMessage);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP_HINT, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(filter);
        filter.addListener(SWT.Modify, e -> list());
        coverage = line("proposals.coverage");
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP_HINT, SWT.DEFAULT).applyTo(coverage);
        notes = line("proposals.notes");
        message = line("proposals.message");
        prompt = new PromptBar(area, "proposals", this::focus);
        change = new ChangeBar(area, "proposals", this::focus);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new ProposalTable(sash, this::detail, evidence);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
        details = Parts.name(new Text(right, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL),
                "proposals.details");
        GridDataFactory.fillDefaults().grab(true, true).hint(WRAP_HINT, SWT.DEFAULT).applyTo(details);
        suspend = Parts.name(new Link(right, SWT.NONE), "proposals.suspend");
        suspend.setText(Messages.suspendLink);
        suspend.addListener(SWT.Selection, e -> suspending.run());
        sash.setWeights(WEIGHTS);
        // In a view that is higher than wide details have no room beside the list.
        sash.addListener(SWT.Resize, e -> sash.setOrientation(
                sash.getSize().x < sash.getSize().y ? SWT.VERTICAL : SWT.HORIZONTAL));
        line(notes, "");
        line(message, "");
    }

    private Label line(String id) {
        return Parts.name(new Label(area, SWT.WRAP), id);
    }

    private static void line(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP_HINT, SWT.DEFAULT).exclude(text.isEmpty())
                .applyTo(label);
        label.setVisible(!text.isEmpty());
        label.getParent().layout(true, true);
    }

    Composite control() {
        return area;
    }

    PromptBar prompt() {
        return prompt;
    }

    ChangeBar change() {
        return change;
    }

    ProposalTable table() {
        return table;
    }

    CaseOffer offer() {
        return offer;
    }

    /** Shows what was read. */
    void show(CaseOffer read, String running) {
        boolean another = !read.caseFile().equals(offer.caseFile());
        offer = read;
        int at = shown.getSelectionIndex();
        for (Shown each : Shown.values()) {
            shown.setItem(each.ordinal(), NLS.bind(Messages.shownCount, each.title(), each.count(read.proposals())));
        }
        shown.select(at);
        String seen = Notes.coverage(read);
        coverage.setText(((running.isEmpty() ? "" : running + "  ") + read.caseFile() + (seen.isEmpty() ? "" : " · ")
                + (Notes.isPartial(read) ? "⚠ " : "") + seen).replace("&", "&&"));
        coverage.setToolTipText(coverage.getText());
        area.layout(true, true);
        String checks = String.join("\n", Notes.checks(read).stream().map(l -> "⚠ " + l).toList());
        if (another || !notes.getText().equals(checks.replace("&", "&&"))) {
            line(notes, checks);
        }
        if (another) {
            say("");
            prompt.cancel();
            change.cancel();
        }
        list();
    }

    private void list() {
        Shown which = Shown.values()[shown.getSelectionIndex()];
        List<OfferedProposal> rows = which.of(offer.proposals(), filter.getText());
        table.show(offer, rows);
        detail();
        if (rows.isEmpty()) {
            details.setText(Notes.empty(offer, which, filter.getText()));
        }
    }

    private void detail() {
        Optional<OfferedProposal> selected = table.selected();
        String text = selected.map(p -> Details.of(offer, p)).orElse("");
        if (!text.equals(details.getText())) {
            details.setText(text);
        }
        suspend.setVisible(selected.isPresent());
    }

    /** Says in one line what the last key did, or why it did nothing; empty hides it. */
    void say(String text) {
        if (!message.getText().equals(text.replace("&", "&&"))) {
            line(message, text);
        }
    }

    /** Selects another proposal. */
    void step(int places) {
        table.step(places);
        detail();
    }

    void focus() {
        table.control().setFocus();
    }
}
