package org.assize.internal.rcp.welcome;

import org.assize.casefile.CaseFileIntake;
import org.assize.review.ReviewService;
import org.assize.review.RoundService;
import org.assize.sample.SampleDepartment;
import org.assize.search.SearchService;
import org.assize.ui.LibrarySession;
import org.eclipse.ui.services.IServiceLocator;

/** The services that make the sample department. */
record SampleServices(LibrarySession session, SampleDepartment department, CaseFileIntake intake, SearchService search,
        RoundService rounds, ReviewService reviews) {

    static SampleServices of(IServiceLocator locator) {
        return new SampleServices(locator.getService(LibrarySession.class), locator.getService(SampleDepartment.class),
                locator.getService(CaseFileIntake.class), locator.getService(SearchService.class),
                locator.getService(RoundService.class), locator.getService(ReviewService.class));
    }
}
