package org.assize.internal.ui.review;

import org.assize.records.Library;
import org.assize.report.ReportService;
import org.assize.review.RoundService;

/** What the pages of a round work with: the services, the library, and the editor they sit in. */
interface RoundDesk {

    /** Does something with the library that may be refused. */
    @FunctionalInterface
    interface Doing {

        void run(Library library) throws Exception;
    }

    RoundService rounds();

    ReportService reports();

    Contributed contributed();

    Library library();

    /** Runs a step in the background and shows the round anew; a refusal is shown in the page. */
    void run(String name, Doing doing);

    /** The round was planned: the editor shows it from now on. */
    void planned(String id);

    /** Shows a review in its room. */
    void openReview(String review);
}
