package org.assize.internal.ui.checklist;

import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.model.check.ProposalOutcome;
import org.assize.ui.proposal.OfferedProposal;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.osgi.util.NLS;

/** What gestures do to the proposal of the current item. Each is a decision of the reviewer. UI thread only. */
final class ProposalGestures {

    private final SheetArea area;
    private final SheetDesk desk;

    ProposalGestures(SheetArea area, SheetDesk desk) {
        this.area = area;
        this.desk = desk;
    }

    /** Does what a key asks for, on a sheet that can be written. */
    void perform(Gesture gesture, Sheet sheet) {
        area.proposals().current().ifPresentOrElse(offered -> perform(gesture, sheet, offered),
                () -> area.header().say(Messages.proposalNone));
    }

    private void perform(Gesture gesture, Sheet sheet, OfferedProposal offered) {
        switch (gesture) {
            case ACCEPT -> desk.decide((decisions, library) -> decisions.accept(library, sheet.review(), offered),
                    refused());
            case REJECT -> desk.decide((decisions, library) -> decisions.reject(library, sheet.review(), offered, ""),
                    refused());
            case CHANGE -> area.change().ask(offered, area.known().places(), change -> desk.decide(
                    (decisions, library) -> decisions.accept(library, sheet.review(), offered, change), refused()));
            default -> throw new IllegalArgumentException(gesture.name());
        }
    }

    /** What was recorded is said once it has been read back; what was not is said here. */
    private Consumer<String> refused() {
        return why -> {
            if (!why.isEmpty()) {
                area.header().say(why);
            }
        };
    }

    /**
     * Says what was decided, or taken back, since proposals were read last. Who takes a decision back wants to look at
     * the proposal again.
     *
     * @param go goes to an item
     */
    void turned(ReviewProposals read, Consumer<String> go) {
        read.turnedSince(area.known()).ifPresent(proposal -> {
            area.header().say(said(proposal));
            if (proposal.isWaiting() && !proposal.item().isEmpty()) {
                go.accept(proposal.item());
            }
        });
    }

    /** That a proposal was accepted is seen in the answer. */
    private static String said(OfferedProposal proposal) {
        if (proposal.isWaiting()) {
            return NLS.bind(Messages.proposalTakenBack, proposal.explanation());
        }
        return proposal.outcome() == ProposalOutcome.REJECTED
                ? NLS.bind(Messages.proposalRejected, proposal.explanation()) : "";
    }
}
