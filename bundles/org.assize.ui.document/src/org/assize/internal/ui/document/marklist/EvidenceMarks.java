package org.assize.internal.ui.document.marklist;

import java.time.Instant;
import java.util.List;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorFinding;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.eclipse.osgi.util.NLS;

/**
 * Evidence that was taken from an earlier version of its document, in the form of marks, so that whoever confirms
 * places finds all of them in one list. They exist on the screen only.
 */
final class EvidenceMarks {

    private static final MarkStyleData STYLE = new MarkStyleData("#C62828", 1, "");

    private EvidenceMarks() {
    }

    static MarkSnapshot of(String caseFile, AnchorFinding found, AnswerRef answer, String reviewer, String name) {
        // Two pieces of evidence of one answer differ in their places.
        String id = "evidence:" + answer.review() + ':' + answer.item() + ':' + found.recorded().hashCode();
        MarkData data = new MarkData(id, MarkKind.RECTANGLE, caseFile, found.document(), found.recorded(), List.of(),
                STYLE, NLS.bind(Messages.evidenceOf, answer.item()), List.of());
        return new MarkSnapshot(data, reviewer, name, Instant.EPOCH, Instant.EPOCH, MarkStatus.OPEN, List.of(),
                List.of(answer));
    }
}
