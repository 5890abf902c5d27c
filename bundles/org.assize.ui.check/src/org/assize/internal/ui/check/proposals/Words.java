package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.Locale;

import org.assize.check.run.DecisionCounts;
import org.assize.check.run.Proposal;
import org.assize.internal.ui.check.Messages;
import org.assize.model.check.ProposalOutcome;
import org.assize.records.event.EvidenceData;
import org.assize.ui.proposal.OfferedProposal;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.osgi.util.NLS;

/** A proposal in words. */
final class Words {

    private static final double HIGH = 0.9;
    private static final double MEDIUM = 0.7;

    private Words() {
    }

    static String title(OfferedProposal offered) {
        return offered.proposal().title().in(Locale.getDefault());
    }

    /** {@return sign and word for what became of it} */
    static String state(CaseOffer offer, OfferedProposal offered) {
        ProposalOutcome outcome = offered.outcome();
        if (outcome == null) {
            return offered.stale() ? Messages.stateStale : offered.counted() ? Messages.stateCounted
                    : offer.proposals().writable() ? Messages.stateWaiting : Messages.stateUndecided;
        }
        return switch (outcome) {
            case ACCEPTED -> Messages.stateAccepted;
            case CHANGED -> Messages.stateChanged;
            case REJECTED -> Messages.stateRejected;
        };
    }

    /** {@return the sign of the state alone, where there is no room for its word} */
    static String sign(CaseOffer offer, OfferedProposal offered) {
        String state = state(offer, offered);
        return state.substring(0, Math.max(0, state.indexOf(' ')));
    }

    /** {@return what was decided just now, or taken back} */
    static String turned(OfferedProposal offered) {
        ProposalOutcome outcome = offered.outcome();
        String pattern = outcome == null ? Messages.takenBack
                : outcome == ProposalOutcome.REJECTED ? Messages.rejected : Messages.accepted;
        return NLS.bind(pattern, offered.explanation());
    }

    /** {@return the title of a check, and how often it was found right here} */
    static String check(CaseOffer offer, String check) {
        DecisionCounts counts = offer.decisions(check);
        return counts.acceptance().isEmpty() ? offer.title(check) : offer.title(check) + "\n"
                + NLS.bind(counts.isNoisy() ? Messages.acceptanceNoisy : Messages.acceptanceShort,
                        Math.round(counts.acceptance().getAsDouble() * 100));
    }

    static String item(ReviewProposals proposals, OfferedProposal offered) {
        if (offered.item().isEmpty()) {
            return proposals.review().isEmpty() ? title(offered) : Messages.noItem;
        }
        return offered.item() + " " + proposals.titles().getOrDefault(offered.item(), "");
    }

    static String confidence(Proposal proposal) {
        String word = proposal.confidence() >= HIGH ? Messages.confidenceHigh
                : proposal.confidence() >= MEDIUM ? Messages.confidenceMedium : Messages.confidenceLow;
        return NLS.bind(Messages.confidence, word, Math.round(proposal.confidence() * 100));
    }

    /** {@return the first place and how many there are, or that something was looked for in vain} */
    static String evidence(OfferedProposal offered) {
        List<EvidenceData> places = offered.proposal().evidence();
        if (places.isEmpty()) {
            return offered.proposal().absence() == null ? "" : Messages.evidenceAbsent;
        }
        String first = place(places.getFirst());
        return places.size() == 1 ? first : NLS.bind(Messages.evidenceMore, first, places.size() - 1);
    }

    static String place(EvidenceData evidence) {
        String title = evidence.title().isEmpty() ? evidence.document() : evidence.title();
        return NLS.bind(Messages.timelinePage, title, evidence.anchor().page());
    }
}
