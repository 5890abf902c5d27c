package org.assize.internal.ui.document;

import org.assize.records.event.EvidenceData;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.PageTarget;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.osgi.util.NLS;

/** Takes what stands out in the document of an editor as evidence. UI thread only. */
final class EvidenceTaking {

    private final DocumentEditor editor;
    private final IEventBroker broker;

    EvidenceTaking(DocumentEditor editor, IEventBroker broker) {
        this.editor = editor;
        this.broker = broker;
    }

    /** Shows what a target points to as soon as the document is open, and takes it. */
    void take(PageTarget target) {
        editor.later(open -> open.targets().show(target, this::take));
    }

    /** Tells the sheet what is selected: text, a box or a mark. */
    void take() {
        editor.pane().ifPresent(this::take);
    }

    private void take(DocumentPane open) {
        if (open.selection().isEmpty() && editor.marks().takeEvidence()) {
            return;
        }
        if (open.selection().isEmpty()) {
            editor.say(Messages.selectFirst);
        }
        open.takeEvidence(this::taken);
    }

    private void taken(EvidenceData evidence) {
        broker.post(Topics.EVIDENCE_TAKEN, new EvidenceTaken(editor.input().caseFile(), evidence));
        String quote = evidence.anchor().quote();
        editor.say(NLS.bind(quote.isBlank() ? Messages.evidenceBox : Messages.evidenceText,
                new Object[] {evidence.title(), evidence.anchor().page(), quote}));
    }
}
