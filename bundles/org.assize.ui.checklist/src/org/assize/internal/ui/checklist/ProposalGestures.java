package org.assize.internal.ui.checklist;

import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.ui.proposal.OfferedProposal;
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
                    why -> area.header().say(why.isEmpty()
                            ? NLS.bind(Messages.proposalRejected, offered.explanation()) : why));
            case CHANGE -> area.change().ask(offered, area.known().places(), change -> desk.decide(
                    (decisions, library) -> decisions.accept(library, sheet.review(), offered, change), refused()));
            default -> throw new IllegalArgumentException(gesture.name());
        }
    }

    private Consumer<String> refused() {
        return area.header()::say;
    }
}
