package org.assize.internal.records;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.assize.model.annotation.Mark;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CasefileFactory;
import org.assize.model.casefile.Library;
import org.assize.model.check.CheckSuspension;
import org.assize.model.check.ProposalDecision;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewBook;
import org.assize.model.review.ReviewFactory;
import org.assize.model.review.Round;
import org.assize.model.search.SavedSearch;
import org.assize.records.Projection;

/** The EMF objects with the indexes that make each look-up constant. Only projectors write the maps. */
final class EmfProjection implements Projection {

    final Map<String, CaseFile> caseFiles = new HashMap<>();
    final Map<String, Round> rounds = new HashMap<>();
    final Map<String, Review> reviews = new HashMap<>();
    final Map<String, Map<String, Review>> reviewsByRound = new HashMap<>();
    final Map<String, Map<String, Review>> reviewsByCaseFile = new HashMap<>();
    final Map<String, String> reviewers = new LinkedHashMap<>();
    final Map<String, Map<String, SavedSearch>> searches = new LinkedHashMap<>();
    final Map<String, Mark> marks = new HashMap<>();
    final Map<String, Map<String, Mark>> marksByCaseFile = new HashMap<>();
    final Map<String, Set<String>> remarks = new LinkedHashMap<>();
    final Map<String, Map<String, ProposalDecision>> proposalDecisions = new LinkedHashMap<>();
    final Map<String, CheckSuspension> suspensions = new LinkedHashMap<>();
    final Map<String, Integer> unknown = new TreeMap<>();

    private final Library library = CasefileFactory.eINSTANCE.createLibrary();
    private final ReviewBook book = ReviewFactory.eINSTANCE.createReviewBook();

    @Override
    public Library library() {
        return library;
    }

    @Override
    public ReviewBook reviewBook() {
        return book;
    }

    @Override
    public Optional<CaseFile> caseFile(String number) {
        return Optional.ofNullable(caseFiles.get(number));
    }

    @Override
    public Optional<Round> round(String id) {
        return Optional.ofNullable(rounds.get(id));
    }

    @Override
    public Optional<Review> review(String id) {
        return Optional.ofNullable(reviews.get(id));
    }

    @Override
    public Collection<Review> reviewsOf(String round) {
        return List.copyOf(reviewsByRound.getOrDefault(round, Map.of()).values());
    }

    @Override
    public Collection<Review> reviewsOfCaseFile(String number) {
        return List.copyOf(reviewsByCaseFile.getOrDefault(number, Map.of()).values());
    }

    @Override
    public Map<String, String> reviewerNames() {
        return Map.copyOf(reviewers);
    }

    @Override
    public Collection<SavedSearch> savedSearches() {
        return searches.values().stream().flatMap(ofReviewer -> ofReviewer.values().stream()).toList();
    }

    @Override
    public Optional<Mark> mark(String id) {
        return Optional.ofNullable(marks.get(id));
    }

    @Override
    public Collection<Mark> marksOfCaseFile(String number) {
        return List.copyOf(marksByCaseFile.getOrDefault(number, Map.of()).values());
    }

    @Override
    public Collection<Mark> marks() {
        return Collections.unmodifiableCollection(marks.values());
    }

    @Override
    public Collection<String> remarksOf(String reviewer) {
        return List.copyOf(remarks.getOrDefault(reviewer, Set.of()));
    }

    @Override
    public Collection<ProposalDecision> proposalDecisions(String review) {
        return List.copyOf(proposalDecisions.getOrDefault(review, Map.of()).values());
    }

    @Override
    public Collection<ProposalDecision> proposalDecisions() {
        return proposalDecisions.values().stream().flatMap(ofReview -> ofReview.values().stream()).toList();
    }

    @Override
    public Collection<CheckSuspension> checkSuspensions() {
        return List.copyOf(suspensions.values());
    }

    @Override
    public Map<String, Integer> unknownTypes() {
        return Map.copyOf(unknown);
    }
}
