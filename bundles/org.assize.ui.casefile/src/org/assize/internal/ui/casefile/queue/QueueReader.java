package org.assize.internal.ui.casefile.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.ui.casefile.Results;
import org.assize.model.casefile.CaseFile;
import org.assize.model.checklist.Checklist;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.model.review.Round;
import org.assize.model.review.RoundState;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.review.ReviewService;
import org.eclipse.core.runtime.ILog;

/** Reads the reviews assigned to the reviewer of a library. */
final class QueueReader {

    private static final Comparator<QueueEntry> ORDER = Comparator.comparingInt(QueueReader::urgency)
            .thenComparing(QueueEntry::caseFile);

    private final Library library;
    private final ReviewService reviews;
    private final Map<String, Integer> items = new HashMap<>();

    QueueReader(Library library, ReviewService reviews) {
        this.library = library;
        this.reviews = reviews;
    }

    /** The rounds with something for me, newest first. */
    List<QueueRound> read() {
        List<QueueRound> rounds = library.read(this::rounds);
        return rounds.stream().map(round -> new QueueRound(round.id(), round.title(), round.current(),
                round.entries().stream().map(this::counted).sorted(ORDER).toList())).toList();
    }

    private List<QueueRound> rounds(Projection state) {
        List<QueueRound> rounds = new ArrayList<>();
        for (Round round : state.reviewBook().getRounds()) {
            List<QueueEntry> mine = state.reviewsOf(round.getId()).stream().filter(this::mine)
                    .map(review -> entry(state, review)).toList();
            if (!mine.isEmpty() && round.getState() != RoundState.VOID) {
                rounds.add(new QueueRound(round.getId(), round.getTitle(),
                        round.getState() != RoundState.PUBLISHED, mine));
            }
        }
        return rounds.reversed();
    }

    private boolean mine(Review review) {
        return library.reviewer().id().equals(review.getReviewer()) && review.getState() != ReviewState.EXCLUDED;
    }

    private static QueueEntry entry(Projection state, Review review) {
        String title = state.caseFile(review.getCaseFile()).map(CaseFile::getTitle).orElse("");
        return new QueueEntry(review.getId(), review.getRound(), review.getCaseFile(), title, review.getState(),
                review.getAnswers().size(), 0, Results.brief(review.getResult()));
    }

    /** Checklists are read from files, so that is done outside the reading of the state. */
    private QueueEntry counted(QueueEntry entry) {
        return new QueueEntry(entry.review(), entry.round(), entry.caseFile(), entry.title(), entry.state(),
                entry.answered(), items(entry.review()), entry.result());
    }

    private int items(String review) {
        String key = library.read(state -> state.review(review)
                .map(r -> r.getChecklistUrn() + " " + r.getChecklistVersion()).orElse(""));
        return items.computeIfAbsent(key, k -> {
            try {
                Checklist checklist = reviews.checklist(library, review);
                return checklist.getSections().stream().mapToInt(section -> section.getItems().size()).sum();
            } catch (RefusedException e) {
                ILog.of(QueueReader.class).warn(e.getMessage(), e);
                return 0;
            }
        });
    }

    private static int urgency(QueueEntry entry) {
        return switch (entry.state()) {
            case IN_REVIEW -> 0;
            case ASSIGNED -> 1;
            case SEALED, EXCLUDED -> 2;
        };
    }
}
