package org.assize.internal.annotation.export.summary;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.ReplySnapshot;
import org.assize.internal.annotation.export.Messages;
import org.assize.internal.annotation.export.WrittenMark;
import org.assize.internal.annotation.export.Wording;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;

/** What a summary says about a mark. */
final class MarkLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Library library;
    private final ZoneId zone = ZoneId.systemDefault();

    MarkLines(Library library) {
        this.library = library;
    }

    String head(MarkSnapshot mark) {
        WrittenMark written = Wording.of(mark);
        return NLS.bind(Messages.summaryLine, new Object[] {NLS.bind(Messages.summaryPage, mark.page()),
                written.subject(), mark.authorName(), time(mark.at()),
                mark.status() == MarkStatus.RESOLVED ? Messages.resolved : Messages.open});
    }

    /** In the order in which they are read: what stands there, what is said about it, what rests on it. */
    List<String> below(MarkSnapshot mark) {
        List<String> lines = new ArrayList<>();
        String quote = mark.data().anchor().quote().replaceAll("\\s*\\R\\s*", " ");
        if (!quote.isBlank()) {
            lines.add(NLS.bind(Messages.summaryQuote, quote));
        }
        if (!mark.data().text().isBlank()) {
            lines.add(mark.data().text());
        }
        if (!mark.data().tags().isEmpty()) {
            lines.add(NLS.bind(Messages.summaryTags, String.join(" · ", mark.data().tags())));
        }
        for (ReplySnapshot reply : mark.replies()) {
            lines.add(NLS.bind(Messages.summaryReply,
                    new Object[] {reply.authorName(), time(reply.at()), reply.text()}));
        }
        if (!mark.links().isEmpty()) {
            lines.add(NLS.bind(Messages.summaryAnswers,
                    mark.links().stream().map(this::answer).collect(Collectors.joining("; "))));
        }
        return lines;
    }

    private String answer(AnswerRef answer) {
        String reviewer = library.read(state -> state.review(answer.review())
                .map(r -> state.reviewerNames().getOrDefault(r.getReviewer(), r.getReviewer()))
                .orElse(answer.review()));
        return NLS.bind(Messages.summaryAnswer, answer.item(), reviewer);
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
