package org.assize.internal.ui.document.marklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.MarkStyles;
import org.assize.annotation.ReplySnapshot;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;

/** Rows for tests: a highlight of one's own on page 1 unless something else is said. */
final class Rows {

    private MarkKind kind = MarkKind.HIGHLIGHT;
    private int page = 1;
    private String document = "05.pdf";
    private String author = "me";
    private String text = "";
    private String quote = "";
    private List<String> tags = List.of();
    private MarkStatus status = MarkStatus.OPEN;
    private Origin origin = Origin.OWN;
    private List<AnswerLine> answers = List.of();
    private boolean earlier;
    private AnchorMatch match;

    static Rows row() {
        return new Rows();
    }

    Rows kind(MarkKind other) {
        kind = other;
        return this;
    }

    Rows page(int other) {
        page = other;
        return this;
    }

    Rows document(String other) {
        document = other;
        return this;
    }

    Rows by(String other, Origin from) {
        author = other;
        origin = from;
        return this;
    }

    Rows text(String other) {
        text = other;
        return this;
    }

    Rows quote(String other) {
        quote = other;
        return this;
    }

    Rows tags(String... other) {
        tags = List.of(other);
        return this;
    }

    Rows resolved() {
        status = MarkStatus.RESOLVED;
        return this;
    }

    Rows answer(String item) {
        answers = List.of(new AnswerLine(new AnswerRef("review", item), ""));
        return this;
    }

    Rows found(AnchorOutcome outcome) {
        earlier = true;
        match = new AnchorMatch(outcome, anchor(7), List.of(), 0.5, "why");
        return this;
    }

    /** Confirmed in the present version since it was looked for. */
    Rows confirmed() {
        earlier = false;
        return this;
    }

    /** Made in an earlier version in whose successor nobody has looked yet. */
    Rows earlier() {
        earlier = true;
        return this;
    }

    private AnchorData anchor(int at) {
        return new AnchorData("ab12", at, List.of(new BoxData(10, 700, 100, 12)), quote, "", "");
    }

    MarkRow make() {
        MarkData data = new MarkData(UUID.randomUUID().toString(), kind, "行罚〔2026〕1号", document, anchor(page),
                List.of(), MarkStyles.of(kind), text, tags);
        Instant at = Instant.parse("2026-11-22T06:03:00Z");
        List<ReplySnapshot> replies = List.of();
        return new MarkRow(new MarkSnapshot(data, author, author, at, at, status, replies,
                answers.stream().map(AnswerLine::answer).toList()), origin, "询问笔录", 5, answers, earlier, match);
    }

    static Set<String> ids(List<MarkRow> rows) {
        return Set.copyOf(rows.stream().map(MarkRow::id).toList());
    }
}
