package org.assize.internal.cli.mark;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.ReplySnapshot;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;

/** A mark as it is printed; boxes in the page's own space, points from its lower left corner. */
record MarkJson(String id, String kind, String caseFile, String document, int page, List<BoxData> boxes, String quote,
        String author, String authorName, Instant at, Instant changedAt, String status, String colour, String stamp,
        String text, List<String> tags, List<ReplySnapshot> replies, List<AnswerRef> answers) {

    static MarkJson of(MarkSnapshot mark) {
        MarkData data = mark.data();
        return new MarkJson(mark.id(), data.kind().getName(), data.caseFile(), data.document(), mark.page(),
                data.anchor().boxes(), data.anchor().quote(), mark.author(), mark.authorName(), mark.at(),
                mark.changedAt(), mark.status().getName(), data.style().colour(), data.style().stamp(), data.text(),
                data.tags(), mark.replies(), mark.links());
    }

    /** {@return the mark in one line} */
    String line() {
        String tagged = tags.isEmpty() ? "" : "  [" + String.join(", ", tags) + "]";
        return String.join("  ", id.substring(0, OnMark.SHORTEST), document, String.valueOf(page), code(kind),
                code(status), authorName, oneLine(text.isEmpty() ? quote : text)).stripTrailing() + tagged;
    }

    static String code(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
