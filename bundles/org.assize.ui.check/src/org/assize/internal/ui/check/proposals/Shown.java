package org.assize.internal.ui.check.proposals;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.assize.internal.ui.check.Messages;
import org.assize.model.check.ProposalOutcome;
import org.assize.ui.proposal.OfferedProposal;
import org.assize.ui.proposal.ReviewProposals;

/** Which proposals are listed. */
enum Shown {
    WAITING(OfferedProposal::isWaiting),
    ACCEPTED(p -> p.outcome() == ProposalOutcome.ACCEPTED || p.outcome() == ProposalOutcome.CHANGED),
    REJECTED(p -> p.outcome() == ProposalOutcome.REJECTED),
    ALL(p -> true);

    private final Predicate<OfferedProposal> condition;

    Shown(Predicate<OfferedProposal> condition) {
        this.condition = condition;
    }

    String title() {
        return switch (this) {
            case WAITING -> Messages.shownWaiting;
            case ACCEPTED -> Messages.shownAccepted;
            case REJECTED -> Messages.shownRejected;
            case ALL -> Messages.shownAll;
        };
    }

    /** {@return those whose words contain a text, whatever its case} An empty text is contained in all. */
    List<OfferedProposal> of(ReviewProposals proposals, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return proposals.proposals().stream().filter(condition).filter(p -> words(proposals, p).contains(wanted))
                .toList();
    }

    long count(ReviewProposals proposals) {
        return proposals.proposals().stream().filter(condition).count();
    }

    private static String words(ReviewProposals proposals, OfferedProposal offered) {
        return String.join("\n", Words.item(proposals, offered), Words.title(offered), offered.explanation(),
                Words.evidence(offered), offered.proposal().by().check()).toLowerCase(Locale.ROOT);
    }
}
