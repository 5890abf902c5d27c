package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.function.BiConsumer;

import org.assize.check.run.CaseCheck;
import org.assize.check.run.CheckSelection.Redo;
import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.run.CheckKeeper;
import org.assize.records.event.EvidenceData;
import org.assize.ui.proposal.OfferedProposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What each action does to the listed proposals. UI thread only. */
final class ProposalActions {

    private final ProposalsArea area;
    private final ProposalDesk desk;
    private final CheckKeeper keeper;
    private final BiConsumer<String, EvidenceData> reader;
    private String followed = "";
    private int place;

    /**
     * Actions in the list.
     *
     * @param reader shows a place of a case file
     */
    ProposalActions(ProposalsArea area, ProposalDesk desk, CheckKeeper keeper,
            BiConsumer<String, EvidenceData> reader) {
        this.area = area;
        this.desk = desk;
        this.keeper = keeper;
        this.reader = reader;
    }

    void perform(ProposalAction action) {
        area.say("");
        switch (action) {
            case NEXT -> area.step(1);
            case PREVIOUS -> area.step(-1);
            case RERUN -> keeper.run(List.of(area.offer().caseFile()), Redo.EVERYTHING);
            case RESUME -> resume();
            default -> area.table().selected().ifPresent(offered -> perform(action, offered));
        }
    }

    private void perform(ProposalAction action, OfferedProposal offered) {
        switch (action) {
            case ACCEPT -> ifWaiting(offered, () -> accept(offered));
            case REJECT -> ifWaiting(offered, () -> reject(offered, ""));
            case REJECT_WITH_REASON -> ifWaiting(offered, () -> area.prompt().askOptional(
                    NLS.bind(Messages.askReject, offered.explanation()), "", why -> reject(offered, why)));
            case CHANGE -> ifWaiting(offered, () -> change(offered));
            case REOPEN -> ifDecided(offered);
            case EVIDENCE -> evidence(offered);
            case SUSPEND -> suspend(offered.proposal().by().check());
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    private String review() {
        return area.offer().proposals().review();
    }

    private void ifWaiting(OfferedProposal offered, Runnable action) {
        if (!area.offer().proposals().writable()) {
            area.say(area.offer().standing().refusal());
        } else if (!offered.isWaiting()) {
            area.say(Messages.alreadyDecided);
        } else {
            action.run();
        }
    }

    private void ifDecided(OfferedProposal offered) {
        if (!area.offer().proposals().writable()) {
            area.say(area.offer().standing().refusal());
        } else if (offered.isWaiting()) {
            area.say(Messages.notDecidedYet);
        } else {
            desk.reopen(review(), offered, this::refused);
        }
    }

    private void accept(OfferedProposal offered) {
        if (offered.item().isEmpty()) {
            change(offered);
            area.say(Messages.needsItem);
        } else {
            desk.accept(review(), offered, this::refused);
        }
    }

    private void reject(OfferedProposal offered, String reason) {
        desk.reject(review(), offered, reason, this::refused);
    }

    private void change(OfferedProposal offered) {
        String review = review();
        area.change().ask(offered, area.offer().proposals().places(),
                change -> desk.accept(review, offered, change, this::refused));
    }

    /** What was recorded is said once it has been read back; what was not is said here. */
    private void refused(String why) {
        if (!why.isEmpty()) {
            area.say("⚠ " + why);
        }
    }

    /** Again for the same proposal shows its next place. */
    private void evidence(OfferedProposal offered) {
        List<EvidenceData> places = offered.proposal().evidence();
        if (places.isEmpty()) {
            area.say(Messages.noEvidence);
            return;
        }
        place = offered.proposal().id().equals(followed) ? (place + 1) % places.size() : 0;
        followed = offered.proposal().id();
        reader.accept(area.offer().caseFile(), places.get(place));
    }

    private void suspend(String check) {
        area.prompt().ask(NLS.bind(Messages.askSuspend, area.offer().title(check)), "",
                why -> desk.suspend(check, why, area::say));
    }

    private void resume() {
        List<CaseCheck> suspended = area.offer().in(CaseCheck.State.SUSPENDED);
        if (suspended.isEmpty()) {
            area.say(Messages.noSuspended);
            return;
        }
        Control control = area.table().control();
        Menu menu = new Menu(control);
        for (CaseCheck check : suspended) {
            MenuItem entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(area.offer().title(check.check()).replace("&", "&&"));
            entry.setToolTipText(check.reason());
            entry.addListener(SWT.Selection, e -> desk.resume(check.check(), area::say));
        }
        menu.addListener(SWT.Hide, e -> control.getDisplay().asyncExec(menu::dispose));
        // Otherwise it opens where the mouse is, which may be anywhere when a key was pressed.
        menu.setLocation(control.toDisplay(0, 0));
        menu.setVisible(true);
    }
}
