package org.assize.internal.ui.document.marklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.assize.annotation.ReplySnapshot;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.internal.ui.document.SourceLine;
import org.assize.internal.ui.document.mark.MarkWords;
import org.assize.records.event.MarkData;
import org.eclipse.osgi.util.NLS;

/** Marks as text of several lines: to be read in full, and to be taken along. */
final class MarkText {

    private MarkText() {
    }

    /** {@return everything about a mark} */
    static String full(MarkRow row) {
        MarkData data = row.data();
        List<String> lines = new ArrayList<>();
        lines.add(head(row));
        AnchorMatch match = row.match();
        if (row.isToConfirm()) {
            lines.add(NLS.bind(Messages.placeReason, MarkLabels.of(row.outcome()),
                    match == null ? Messages.placeNotLooked : match.reason()));
        }
        if (!data.text().isBlank()) {
            lines.add(data.text().strip());
        }
        if (!data.anchor().quote().isBlank()) {
            lines.add(NLS.bind(Messages.quoted, data.anchor().quote().strip()));
        }
        for (ReplySnapshot reply : row.mark().replies()) {
            lines.add(NLS.bind(Messages.replyLine, new Object[] {reply.authorName(), moment(reply.at()),
                reply.text()}));
        }
        return String.join("\n", lines);
    }

    private static String head(MarkRow row) {
        List<String> parts = new ArrayList<>(List.of(MarkWords.of(row.data().kind()), row.title(),
                NLS.bind(Messages.page, row.mark().page()), MarkLabels.author(row), moment(row.mark().at()),
                MarkLabels.tags(row), row.isResolved() ? Messages.resolvedSign : ""));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    /** A foreign program need not have said. */
    private static String moment(Instant at) {
        return at.equals(Instant.EPOCH) ? "" : MarkWords.moment(at);
    }

    /** {@return how many are selected} */
    static String several(List<MarkRow> rows) {
        return rows.isEmpty() ? Messages.nothingSelected : NLS.bind(Messages.selectedCount, rows.size());
    }

    /** {@return marks with where they stand, one paragraph each, as they are written in a notice} */
    static String quotations(List<MarkRow> rows) {
        List<String> all = new ArrayList<>();
        for (MarkRow row : rows) {
            String quote = row.data().anchor().quote().strip();
            String said = MarkLabels.said(row);
            String source = SourceLine.of(row.data().caseFile(), row.title(), List.of(row.mark().page()),
                    quote.isEmpty() ? MarkLabels.words(row) : quote);
            all.add(quote.isEmpty() || said.isEmpty() ? source : said + "\n" + source);
        }
        return String.join("\n\n", all);
    }
}
