package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assize.check.run.CaseCheck;
import org.assize.check.run.CaseProposals;
import org.assize.check.run.CheckService;
import org.assize.check.run.CheckStatus;
import org.assize.check.run.DecisionCounts;
import org.assize.check.run.InputCoverage;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.review.ReviewService;
import org.assize.ui.proposal.ReviewProposals;

/**
 * All that the view shows of a case file, taken once.
 *
 * @param standing what the user can do about them
 * @param checks   how each check stands, by id
 */
record CaseOffer(ReviewProposals proposals, Standing standing, Map<String, CheckStatus> checks) {

    /** No case file is at hand. */
    static final CaseOffer NONE = new CaseOffer(new ReviewProposals("", "", false, List.of(), Map.of(), List.of(),
            new CaseProposals("", List.of(), List.of(), InputCoverage.NONE)), Standing.NO_REVIEW,
            Map.of());

    /** What offers are read from. */
    record Services(CheckService checks, ReviewService reviews) {
    }

    /**
     * Reads the proposals for a case file, in a review of this user if there is one. Not on the UI thread.
     *
     * @param opened the review that was opened last; preferred if it is one of this case file
     */
    static CaseOffer of(Library library, Services services, String caseFile, String opened) throws RefusedException {
        Optional<String> review = review(library, caseFile, opened);
        ReviewProposals proposals = review.isPresent()
                ? ReviewProposals.of(library, services.checks(), services.reviews(), review.get())
                : ReviewProposals.ofCaseFile(library, services.checks(), caseFile);
        Standing standing = library.read(state -> Standing.of(library,
                review.flatMap(state::review).orElse(null)));
        return new CaseOffer(proposals, standing, services.checks().checks(library).stream()
                .collect(Collectors.toMap(CheckStatus::id, status -> status)));
    }

    /** Own reviews only: how others decide is not shown before it may be known. Unfinished ones come first. */
    private static Optional<String> review(Library library, String caseFile, String opened) {
        String me = library.reviewer().id();
        return library.read(state -> {
            List<Review> own = state.reviewsOfCaseFile(caseFile).stream().filter(r -> me.equals(r.getReviewer()))
                    .filter(r -> r.getState() != ReviewState.EXCLUDED).toList();
            return own.stream().filter(r -> r.getId().equals(opened)).findFirst()
                    .or(() -> own.stream().filter(r -> r.getState() != ReviewState.SEALED).findFirst())
                    .or(() -> own.stream().findFirst()).map(Review::getId);
        });
    }

    String caseFile() {
        return proposals.caseFile();
    }

    CaseProposals known() {
        return proposals.known();
    }

    /** {@return how many checks have something to say about what there is now, or what there was} */
    long ran() {
        return known().checks().stream().filter(c -> switch (c.state()) {
            case CURRENT, STALE -> true;
            case FAILED, NOT_RUN, NOT_APPLICABLE, SUSPENDED, OFF -> false;
        }).count();
    }

    /** {@return the checks that stand in a certain way in this case file} */
    List<CaseCheck> in(CaseCheck.State state) {
        return known().checks().stream().filter(c -> c.state() == state).toList();
    }

    /** {@return the title of a check} */
    String title(String check) {
        CheckStatus status = checks.get(check);
        return status == null ? check : status.description().title().in(Locale.getDefault());
    }

    /** {@return name, version and signer of the plugin of a check} */
    String plugin(String check) {
        CheckStatus status = checks.get(check);
        return status == null ? "" : status.plugin().display();
    }

    /** {@return what was decided about what a check proposes; nothing if it is not there any more} */
    DecisionCounts decisions(String check) {
        CheckStatus status = checks.get(check);
        return status == null ? DecisionCounts.NONE : status.decisions();
    }
}
