package org.assize.internal.ui.document.marklist;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

import org.assize.annotation.MarkStyles;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.internal.ui.document.mark.MarkWords;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.MarkData;
import org.eclipse.osgi.util.NLS;

/** Marks in words. */
final class MarkLabels {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private MarkLabels() {
    }

    static String of(MarkStatus status) {
        return switch (status) {
            case OPEN -> Messages.statusOpen;
            case RESOLVED -> Messages.statusResolved;
        };
    }

    /** {@return what a mark says in one line: what was written, what is quoted, both, or its kind if neither} */
    static String words(MarkRow row) {
        String said = said(row);
        String quote = oneLine(row.data().anchor().quote());
        if (said.isEmpty() && quote.isEmpty()) {
            return MarkWords.of(row.data().kind());
        }
        String quoted = quote.isEmpty() ? "" : NLS.bind(Messages.quoted, quote);
        return said.isEmpty() || quoted.isEmpty() ? said + quoted : said + "  " + quoted;
    }

    /** {@return what its author wrote or stamped, in one line; may be empty} */
    static String said(MarkRow row) {
        return row.data().kind() == MarkKind.STAMP ? stamp(row.data()) : oneLine(row.data().text());
    }

    private static String stamp(MarkData data) {
        String text = oneLine(data.text());
        String word = NLS.bind(Messages.stamped, MarkStyles.stampText(data.style().stamp()));
        return text.isEmpty() ? word : word + "  " + text;
    }

    /** {@return who made it; one sees that a mark comes from elsewhere} */
    static String author(MarkRow row) {
        String name = row.mark().authorName();
        if (row.isForeign()) {
            return name.isBlank() ? Messages.foreign : NLS.bind(Messages.foreignAuthor, name);
        }
        return name;
    }

    /** {@return when it was made, without the year} Empty if a foreign program did not say. */
    static String time(MarkRow row) {
        Instant at = row.mark().at();
        return at.equals(Instant.EPOCH) ? "" : SHORT.format(at.atZone(ZoneId.systemDefault()));
    }

    static String tags(MarkRow row) {
        return String.join(Messages.tagSeparator, row.data().tags());
    }

    static String of(AnchorOutcome outcome) {
        return switch (outcome) {
            case EXACT -> Messages.placeExact;
            case MOVED -> Messages.placeMoved;
            case UNCERTAIN -> Messages.placeUncertain;
            case ORPHAN -> Messages.placeOrphan;
        };
    }

    /** {@return whether it is settled, and whether its place has to be confirmed} */
    static String status(MarkRow row) {
        String settled = row.isResolved() ? Messages.resolvedSign : "";
        String place = row.isToConfirm() ? NLS.bind(Messages.placeSign, of(row.outcome())) : "";
        return settled.isEmpty() || place.isEmpty() ? settled + place : place + " " + settled;
    }

    static String replies(MarkRow row) {
        int count = row.mark().replies().size();
        return count == 0 ? "" : Integer.toString(count);
    }

    static String answers(MarkRow row) {
        return row.answers().stream().map(AnswerLine::label).collect(Collectors.joining(Messages.tagSeparator));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
