package org.assize.internal.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.assize.checklist.ChecklistIndex;
import org.assize.model.casefile.CaseFile;
import org.assize.model.check.ProposalDecision;
import org.assize.model.check.ProposalOutcome;
import org.assize.model.checklist.Checklist;
import org.assize.model.review.Review;
import org.assize.records.Answers;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Projection;
import org.assize.records.Refusal;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.records.event.AnswerGiven;
import org.assize.records.event.AnswerWithdrawn;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.ProposalData;
import org.assize.records.event.ProposalDecided;
import org.assize.records.event.ProposalReopened;
import org.assize.review.DecidedProposal;
import org.jspecify.annotations.Nullable;

/** Decisions about proposals, each recorded together with what it does to the answer. */
final class RecordedProposals {

    /** Makes the answer that a decision leads to. */
    @FunctionalInterface
    private interface Answering {

        AnswerData answer(Checklist checklist, @Nullable AnswerData before) throws RefusedException;
    }

    private final LibraryChecklists.Source checklists;

    RecordedProposals(LibraryChecklists.Source checklists) {
        this.checklists = checklists;
    }

    /** By id of the proposal. */
    static Map<String, ProposalOutcome> decided(Projection state, Review review) {
        Map<String, ProposalOutcome> outcomes = new LinkedHashMap<>();
        state.proposalDecisions(review.getId()).forEach(d -> outcomes.put(d.getProposal(), d.getOutcome()));
        return outcomes;
    }

    DecidedProposal accept(Library library, String review, ProposalData proposal)
            throws RefusedException, LibraryException {
        return decide(library, new ProposalDecided(review, proposal, ProposalOutcome.ACCEPTED, ""), proposal.item(),
                (checklist, before) -> ProposalMerge.of(ChecklistIndex.of(checklist), proposal, before));
    }

    DecidedProposal accept(Library library, String review, ProposalData proposal, AnswerData changed)
            throws RefusedException, LibraryException {
        AnswerData named = new AnswerData(changed.item(), changed.outcome(), changed.deductions(), changed.reason(),
                changed.evidence(), changed.absence(), proposal.id());
        return decide(library, new ProposalDecided(review, proposal, ProposalOutcome.CHANGED, ""), named.item(),
                (checklist, before) -> named);
    }

    DecidedProposal reject(Library library, String review, ProposalData proposal, String reason)
            throws RefusedException, LibraryException {
        library.commit(state -> {
            waiting(state, library, review, proposal);
            return List.of(new ProposalDecided(review, proposal, ProposalOutcome.REJECTED, reason));
        });
        return new DecidedProposal(review, proposal.id(), ProposalOutcome.REJECTED, "", null, null);
    }

    private DecidedProposal decide(Library library, ProposalDecided decided, String item, Answering answering)
            throws RefusedException, LibraryException {
        AtomicReference<@Nullable AnswerData> earlier = new AtomicReference<>();
        List<DomainEvent> events = library.commit(state -> {
            Review review = waiting(state, library, decided.review(), decided.proposal());
            Checklist checklist = checklists.in(library).require(review.getChecklistUrn(),
                    review.getChecklistVersion());
            CaseFile caseFile = state.caseFile(review.getCaseFile()).orElseThrow(() -> Guards.refused(
                    "case-file.unknown", review.getCaseFile(), Messages.unknownCaseFile, review.getCaseFile()));
            AnswerData before = answer(review, item).orElse(null);
            earlier.set(before);
            return List.of(decided, given(decided.review(), new AnswerGuard(checklist, caseFile),
                    answering.answer(checklist, before)));
        });
        AnswerData after = ((AnswerGiven) events.getLast()).answer();
        return new DecidedProposal(decided.review(), decided.proposal().id(), decided.outcome(), item,
                earlier.get(), after);
    }

    private static AnswerGiven given(String review, AnswerGuard guard, AnswerData answer) throws RefusedException {
        List<Refusal> refusals = guard.refusals(answer);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return new AnswerGiven(review, guard.complete(answer));
    }

    /** The review, if this reviewer may write it, it is about the case file, and the proposal is not decided yet. */
    private static Review waiting(Projection state, Library library, String id, ProposalData proposal)
            throws RefusedException {
        Review review = Guards.writable(state, id, library.reviewer().id());
        if (!review.getCaseFile().equals(proposal.caseFile())) {
            throw Guards.refused("proposal.case-file", proposal.id(), Messages.proposalCaseFile, proposal.caseFile(),
                    review.getCaseFile());
        }
        if (decision(state, id, proposal.id()).isPresent()) {
            throw Guards.refused("proposal.decided", proposal.item(), Messages.proposalDecided);
        }
        return review;
    }

    private static Optional<ProposalDecision> decision(Projection state, String review, String proposal) {
        return state.proposalDecisions(review).stream().filter(d -> d.getProposal().equals(proposal)).findFirst();
    }

    private static Optional<AnswerData> answer(Review review, String item) {
        return review.getAnswers().stream().filter(a -> a.getItem().equals(item)).findFirst().map(Answers::toData);
    }

    void undo(Library library, DecidedProposal decided) throws RefusedException, LibraryException {
        library.commit(state -> {
            Review review = reopening(state, library, decided.review(), decided.proposal());
            ProposalReopened reopened = new ProposalReopened(decided.review(), decided.proposal());
            AnswerData after = decided.after();
            if (after == null) {
                return List.of(reopened);
            }
            if (!answer(review, decided.item()).equals(Optional.of(after))) {
                throw Guards.refused("proposal.answer-changed", decided.item(), Messages.proposalAnswerChanged);
            }
            AnswerData before = decided.before();
            return List.of(reopened, before == null ? new AnswerWithdrawn(decided.review(), decided.item())
                    : new AnswerGiven(decided.review(), before));
        });
    }

    void reopen(Library library, String review, String proposal) throws RefusedException, LibraryException {
        library.commit(state -> {
            reopening(state, library, review, proposal);
            return List.of(new ProposalReopened(review, proposal));
        });
    }

    private static Review reopening(Projection state, Library library, String id, String proposal)
            throws RefusedException {
        Review review = Guards.writable(state, id, library.reviewer().id());
        if (decision(state, id, proposal).isEmpty()) {
            throw Guards.refused("proposal.waiting", "", Messages.proposalWaiting);
        }
        return review;
    }
}
