package org.assize.internal.ui.check.proposals;

import java.util.Optional;

import org.assize.internal.ui.check.Messages;
import org.assize.ui.Parts;
import org.assize.ui.PromptBar;
import org.assize.ui.proposal.ChangeBar;
import org.assize.ui.proposal.OfferedProposal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** All controls of the view: filter and coverage, the proposals, and details of the one that is selected. */
final class ProposalsArea {

    private static final int[] WEIGHTS = {70, 30};
    private static final int WRAP_HINT = 100;

    private final Composite area;
    private final ProposalsHead head;
    private final PromptBar prompt;
    private final ChangeBar change;
    private final ProposalTable table;
    private final Text details;
    private final Link suspend;
    private CaseOffer offer = CaseOffer.NONE;
    /** Whether details tell of the checks instead of the selected proposal. */
    private boolean tellingOfChecks;

    /**
     * The controls, showing nothing.
     *
     * @param evidence   called when the evidence of the selected proposal is wanted
     * @param suspending called when the check of the selected proposal is to be suspended
     */
    ProposalsArea(Composite parent, Runnable evidence, Runnable suspending) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(area);
        head = new ProposalsHead(area, this::list, this::tellOfChecks);
        prompt = new PromptBar(area, "proposals", this::focus);
        change = new ChangeBar(area, "proposals", this::focus);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new ProposalTable(sash, this::selected, evidence);
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

    /** Shows what was read, and says what was decided since. */
    void show(CaseOffer read, String running) {
        CaseOffer before = offer;
        offer = read;
        head.show(read, running);
        if (!read.caseFile().equals(before.caseFile())) {
            say("");
            prompt.cancel();
            change.cancel();
            tellingOfChecks = false;
        }
        Optional<OfferedProposal> turned = read.proposals().turnedSince(before.proposals());
        turned.ifPresent(proposal -> say(Words.turned(proposal)));
        list();
        // Who takes a decision back wants to look at it again; who decides goes on to the next.
        turned.filter(OfferedProposal::isWaiting).ifPresent(proposal -> {
            table.select(proposal.proposal().id());
            selected();
        });
    }

    private void list() {
        table.show(offer, head.shown().of(offer.proposals(), head.filter()));
        detail();
    }

    private void selected() {
        tellingOfChecks = false;
        detail();
    }

    private void tellOfChecks() {
        tellingOfChecks = true;
        detail();
    }

    private void detail() {
        Optional<OfferedProposal> selected = table.selected();
        String text = tellingOfChecks ? String.join("\n\n", Notes.checks(offer))
                : selected.map(p -> Details.of(offer, p)).orElseGet(() -> Notes.empty(offer, head.shown(),
                        head.filter()));
        if (!text.equals(details.getText())) {
            details.setText(text);
        }
        suspend.setVisible(selected.isPresent());
    }

    /** Says in one line what the last key did, or why it did nothing; empty hides it. */
    void say(String text) {
        head.say(text);
    }

    /** Selects another proposal. */
    void step(int places) {
        table.step(places);
        selected();
    }

    void focus() {
        table.control().setFocus();
    }
}
