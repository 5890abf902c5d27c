package org.assize.internal.ui.document.marklist;

import java.util.List;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.ui.MarkTarget;
import org.assize.ui.PageTarget;
import org.jspecify.annotations.Nullable;

/**
 * A mark as the list shows it.
 *
 * @param mark    the mark; an annotation of another program in the same form
 * @param origin  where it comes from
 * @param title   title of its document
 * @param ordinal place of its document in the case file
 * @param answers the answers that rest on it
 * @param earlier whether it was made in another than the present version of its document
 * @param match   where its place is in the present version; null if it was made in that or nobody has looked yet
 */
record MarkRow(MarkSnapshot mark, Origin origin, String title, int ordinal, List<AnswerLine> answers,
        boolean earlier, @Nullable AnchorMatch match) {

    MarkRow {
        answers = List.copyOf(answers);
        // What was found before a mark was confirmed in the present version says nothing about it any more.
        match = earlier || origin == Origin.EVIDENCE ? match : null;
    }

    /** {@return identity among all rows} */
    String id() {
        return mark.id();
    }

    MarkData data() {
        return mark.data();
    }

    boolean isOwn() {
        return origin == Origin.OWN;
    }

    boolean isForeign() {
        return origin == Origin.FOREIGN;
    }

    /** {@return whether it is recorded as a mark, so that one can reply to it and settle it} */
    boolean isRecorded() {
        return origin == Origin.OWN || origin == Origin.OTHERS;
    }

    boolean isResolved() {
        return mark.status() == MarkStatus.RESOLVED;
    }

    /** {@return how well its place was found; uncertain as long as nobody has looked in another version} */
    AnchorOutcome outcome() {
        if (match != null) {
            return match.outcome();
        }
        return earlier ? AnchorOutcome.UNCERTAIN : AnchorOutcome.EXACT;
    }

    /** {@return whether somebody has to say where it stands in the present version of its document} */
    boolean isToConfirm() {
        return outcome() != AnchorOutcome.EXACT;
    }

    /** {@return where it stands, or is thought to stand, for those who show it} */
    MarkTarget target() {
        AnchorData place = match == null ? data().anchor() : match.anchor();
        return new MarkTarget(PageTarget.of(data().caseFile(), data().document(), place), id());
    }
}
