package org.assize.internal.ui.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.report.ReportSubject;

/** What documents can be about, in the library that is open. Reads the library, so not on the UI thread. */
final class Subjects {

    /**
     * One of them.
     *
     * @param id    as the template wants it
     * @param label for people
     */
    record Subject(String id, String label) {
    }

    private Subjects() {
    }

    /** Those of a kind, the latest rounds and reviews first; the library is the only one of its kind. */
    static List<Subject> of(Library library, ReportSubject kind) {
        return library.read(state -> switch (kind) {
            case LIBRARY -> List.of(new Subject("", library.name()));
            case ROUND -> newestFirst(state.reviewBook().getRounds().stream()
                    .map(r -> new Subject(r.getId(), r.getTitle())).toList());
            case REVIEW -> newestFirst(state.reviewBook().getRounds().stream()
                    .flatMap(r -> state.reviewsOf(r.getId()).stream()).map(r -> of(state, r)).toList());
            case CASE_FILE -> state.library().getCaseFiles().stream()
                    .map(c -> new Subject(c.getNumber(), c.getNumber() + "  " + c.getTitle())).toList();
        });
    }

    private static Subject of(Projection state, Review review) {
        String reviewer = state.reviewerNames().getOrDefault(review.getReviewer(), review.getReviewer());
        return new Subject(review.getId(), review.getCaseFile() + "  " + reviewer);
    }

    private static List<Subject> newestFirst(List<Subject> oldestFirst) {
        List<Subject> subjects = new ArrayList<>(oldestFirst);
        Collections.reverse(subjects);
        return subjects;
    }
}
