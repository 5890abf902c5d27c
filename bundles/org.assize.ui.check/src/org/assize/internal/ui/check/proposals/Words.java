package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.Locale;

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
    static String state(OfferedProposal offered) {
        ProposalOutcome outcome = offered.outcome();
        if (outcome == null) {
            return offered.stale() ? Messages.stateStale : Messages.stateWaiting;
        }
        return switch (outcome) {
            case ACCEPTED -> Messages.stateAccepted;
            case CHANGED -> Messages.stateChanged;
            case REJECTED -> Messages.stateRejected;
        };
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
