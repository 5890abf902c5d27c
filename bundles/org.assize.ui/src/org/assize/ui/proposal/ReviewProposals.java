package org.assize.ui.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assize.check.run.BoundRule;
import org.assize.check.run.CaseProposals;
import org.assize.check.run.CheckBindings;
import org.assize.check.run.CheckService;
import org.assize.check.run.Proposal;
import org.assize.checklist.Texts;
import org.assize.internal.review.place.Places;
import org.assize.model.check.ProposalOutcome;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.review.ReviewService;

/**
 * What checks propose for a case file, and what became of it in one review of it; taken once, for any thread.
 *
 * @param review    id of the review; empty if the user has none of this case file
 * @param writable  whether the user can decide: the review is their own and not sealed
 * @param proposals in the order of the checklist, those without an item last; the surest first
 * @param titles    titles of the items of the checklist, by id
 * @param places    the items and rules a proposal can be put to
 * @param known     how the checks stand and what could be read
 */
public record ReviewProposals(String caseFile, String review, boolean writable, List<OfferedProposal> proposals,
        Map<String, String> titles, List<RulePlace> places, CaseProposals known) {

    /** Copies the collections. */
    public ReviewProposals {
        proposals = List.copyOf(proposals);
        titles = Map.copyOf(titles);
        places = List.copyOf(places);
    }

    /** Reads what is known about the case file of a review. Not on the UI thread. */
    public static ReviewProposals of(Library library, CheckService checks, ReviewService reviews, String review)
            throws RefusedException {
        Checklist checklist = reviews.checklist(library, review);
        String caseFile = library.read(state -> state.review(review).map(Review::getCaseFile).orElse(""));
        boolean writable = library.read(state -> state.review(review).filter(r -> isWritable(library, r)).isPresent());
        CaseProposals known = checks.proposals(library, caseFile);
        CheckBindings bindings = checks.bindings(checklist);
        Map<String, ProposalOutcome> decided = reviews.decidedProposals(library, review);
        List<Item> items = checklist.getSections().stream().flatMap(s -> s.getItems().stream()).toList();
        Map<String, Integer> order = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        List<RulePlace> places = new ArrayList<>();
        for (Item item : items) {
            order.put(item.getId(), order.size());
            titles.put(item.getId(), Texts.of(item.getTitles(), Locale.getDefault()));
            places.addAll(RulePlace.of(item, Locale.getDefault()));
        }
        List<AnswerData> answers = reviews.answers(library, review);
        List<OfferedProposal> offered = new ArrayList<>();
        for (Proposal proposal : known.proposals()) {
            Optional<BoundRule> rule = bindings.find(proposal.finding()).filter(r -> order.containsKey(r.item()));
            offered.add(new OfferedProposal(proposal, rule, decided.get(proposal.id()), known.isStale(proposal),
                    rule.filter(r -> isCounted(answers, r, proposal)).isPresent()));
        }
        offered.sort(Comparator.<OfferedProposal>comparingInt(o -> order.getOrDefault(o.item(), items.size()))
                .thenComparing(o -> -o.proposal().confidence()).thenComparing(o -> o.proposal().id()));
        return new ReviewProposals(caseFile, review, writable, offered, titles, places, known);
    }

    /** Reads what is known about a case file that the user does not review. Not on the UI thread. */
    public static ReviewProposals ofCaseFile(Library library, CheckService checks, String caseFile) {
        CaseProposals known = checks.proposals(library, caseFile);
        List<OfferedProposal> offered = known.proposals().stream()
                .map(p -> new OfferedProposal(p, Optional.empty(), null, known.isStale(p), false)).toList();
        return new ReviewProposals(caseFile, "", false, offered, Map.of(), List.of(), known);
    }

    private static boolean isCounted(List<AnswerData> answers, BoundRule rule, Proposal proposal) {
        return answers.stream().filter(a -> a.item().equals(rule.item())).flatMap(a -> a.deductions().stream())
                .anyMatch(d -> d.rule().equals(rule.rule()) && !d.waived()
                        && Places.restsOn(proposal.evidence(), d.evidence()));
    }

    private static boolean isWritable(Library library, Review review) {
        return !library.readOnly() && review.getReviewer().equals(library.reviewer().id())
                && (review.getState() == ReviewState.ASSIGNED || review.getState() == ReviewState.IN_REVIEW);
    }

    /**
     * {@return a proposal about which something was decided, or a decision was taken back, since an earlier reading of
     * the same review} Empty if there is none.
     */
    public Optional<OfferedProposal> turnedSince(ReviewProposals before) {
        if (!review.equals(before.review) || !caseFile.equals(before.caseFile)) {
            return Optional.empty();
        }
        Map<String, OfferedProposal> earlier = before.proposals.stream()
                .collect(Collectors.toMap(p -> p.proposal().id(), p -> p, (one, same) -> one));
        return proposals.stream().filter(p -> {
            OfferedProposal then = earlier.get(p.proposal().id());
            return then != null && then.outcome() != p.outcome();
        }).findFirst();
    }

    /** {@return the proposals that wait for a decision} */
    public List<OfferedProposal> waiting() {
        return proposals.stream().filter(OfferedProposal::isWaiting).toList();
    }

    /** {@return the proposals that wait for a decision about an item} */
    public List<OfferedProposal> waiting(String item) {
        return proposals.stream().filter(p -> p.isWaiting() && p.item().equals(item)).toList();
    }
}
