package org.assize.records;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.assize.model.annotation.Mark;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Library;
import org.assize.model.check.CheckSuspension;
import org.assize.model.check.ProposalDecision;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewBook;
import org.assize.model.review.Round;
import org.assize.model.search.SavedSearch;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The state that follows from the journal, as EMF objects. To be read inside {@link org.assize.records.Library#read}
 * or a {@link Decision} only, and never changed by readers.
 */
@ProviderType
public interface Projection {

    /** Units, officers and case files. */
    Library library();

    /** Rounds and reviews. */
    ReviewBook reviewBook();

    /** The case file with this number. */
    Optional<CaseFile> caseFile(String number);

    /** The round with this id. */
    Optional<Round> round(String id);

    /** The review with this id. */
    Optional<Review> review(String id);

    /** The reviews of a round in the order they were assigned. */
    Collection<Review> reviewsOf(String round);

    /** The reviews of a case file in the order they were assigned. */
    Collection<Review> reviewsOfCaseFile(String number);

    /** Names of reviewers by id, as they introduced themselves. */
    Map<String, String> reviewerNames();

    /** What reviewers saved of their searches, together by reviewer. */
    Collection<SavedSearch> savedSearches();

    /** The mark with this id, also if it was taken away. */
    Optional<Mark> mark(String id);

    /** The marks in documents of a case file in the order they were made, with those that were taken away. */
    Collection<Mark> marksOfCaseFile(String number);

    /** The marks in all case files in no certain order, with those that were taken away. */
    Collection<Mark> marks();

    /** The standard remarks a reviewer keeps, in the order they were saved. */
    Collection<String> remarksOf(String reviewer);

    /** What was decided in a review about proposals of checks, in the order of the first decision about each. */
    Collection<ProposalDecision> proposalDecisions(String review);

    /** What was decided about proposals in all reviews. */
    Collection<ProposalDecision> proposalDecisions();

    /** The checks whose proposals are not offered in this library. */
    Collection<CheckSuspension> checkSuspensions();

    /** How many entries of each type could not be applied because this version does not know the type. */
    Map<String, Integer> unknownTypes();
}
