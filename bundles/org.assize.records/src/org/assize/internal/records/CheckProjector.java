package org.assize.internal.records;

import java.util.LinkedHashMap;
import java.util.Map;

import org.assize.model.check.CheckFactory;
import org.assize.model.check.CheckSuspension;
import org.assize.model.check.ProposalDecision;
import org.assize.records.event.CheckResumed;
import org.assize.records.event.CheckSuspended;
import org.assize.records.event.ProposalData;
import org.assize.records.event.ProposalDecided;
import org.assize.records.event.ProposalReopened;

/** Applies what was decided about automatic checks and their proposals. */
final class CheckProjector {

    private static final CheckFactory MODEL = CheckFactory.eINSTANCE;

    private final EmfProjection state;

    CheckProjector(EmfProjection state) {
        this.state = state;
    }

    void apply(ProposalDecided event, Stamp stamp) {
        ProposalData proposal = event.proposal();
        ProposalDecision decision = MODEL.createProposalDecision();
        decision.setProposal(proposal.id());
        decision.setReview(event.review().intern());
        decision.setCaseFile(proposal.caseFile().intern());
        decision.setCheck(proposal.by().check().intern());
        decision.setCheckVersion(proposal.by().version().intern());
        decision.setFinding(proposal.finding().intern());
        decision.setItem(proposal.item());
        decision.setExplanation(proposal.explanation());
        decision.setOutcome(event.outcome());
        decision.setReason(event.reason());
        decision.setBy(stamp.actor());
        decision.setAt(stamp.at());
        state.proposalDecisions.computeIfAbsent(event.review(), r -> new LinkedHashMap<>())
                .put(proposal.id(), decision);
    }

    void apply(ProposalReopened event) {
        state.proposalDecisions.getOrDefault(event.review(), Map.of()).remove(event.proposal());
    }

    void apply(CheckSuspended event, Stamp stamp) {
        CheckSuspension suspension = MODEL.createCheckSuspension();
        suspension.setCheck(event.check());
        suspension.setReason(event.reason());
        suspension.setBy(stamp.actor());
        suspension.setAt(stamp.at());
        state.suspensions.put(event.check(), suspension);
    }

    void apply(CheckResumed event) {
        state.suspensions.remove(event.check());
    }
}
