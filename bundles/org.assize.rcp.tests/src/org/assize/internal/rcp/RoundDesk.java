package org.assize.internal.rcp;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** What plugins contribute to a round, as it is offered on the desk. */
final class RoundDesk {

    private final Desk desk;

    RoundDesk(Desk desk) {
        this.desk = desk;
    }

    /** Asks the strategy that is offered first and looks at what it proposes first. */
    void lookAtProposal() {
        desk.press("round.choose.propose");
        Table nominations = desk.control("round.choose.nominations", Table.class);
        desk.until("somebody is proposed", () -> nominations.getItemCount() > 0);
        desk.act(() -> {
            nominations.setSelection(0);
            Event event = new Event();
            event.item = nominations.getItem(0);
            nominations.notifyListeners(SWT.Selection, event);
        });
        Text reason = desk.control("round.choose.reason", Text.class);
        desk.until("its reason is filled in", () -> !reason.getText().isEmpty());
    }

    /** Looks whether a document about the round could be composed. */
    void lookAtDocuments() {
        desk.command("org.assize.ui.review.command.compose");
        Table templates = desk.control("compose.templates", Table.class);
        desk.until("bulletin and sheet are offered", () -> templates.getItemCount() >= 2);
        Button save = desk.control("compose.save", Button.class);
        desk.until("a subject is chosen", save::isEnabled);
        desk.press("compose.close");
    }
}
