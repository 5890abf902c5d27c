package org.assize.internal.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.check.run.BoundRule;
import org.assize.check.run.Proposal;
import org.assize.records.event.ProposalData;
import org.eclipse.osgi.util.NLS;

/** A proposal as it is printed: what would be recorded, and whether it was made from what is there now. */
record ProposalJson(ProposalData proposal, String title, boolean stale) {

    private static final int SHORT_ID = 12;

    static ProposalJson of(Proposal proposal, Optional<BoundRule> rule, boolean stale) {
        Locale locale = Locale.getDefault();
        return new ProposalJson(proposal.toData(rule, locale), proposal.title().in(locale), stale);
    }

    List<String> lines() {
        String target = proposal.item().isEmpty() ? Messages.noItem
                : proposal.rule().isEmpty() ? proposal.item() : proposal.rule();
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.proposalLine, new Object[] {proposal.id().substring(0, SHORT_ID), target,
                proposal.finding(), Math.round(100 * proposal.confidence()), stale ? Messages.stale : ""})
                .stripTrailing());
        lines.add("    " + proposal.explanation());
        proposal.evidence().forEach(e -> lines.add("    " + NLS.bind(Messages.placeLine,
                new Object[] {e.document(), e.anchor().page(), e.anchor().quote().replace('\n', ' ')})));
        if (proposal.absence() != null) {
            lines.add("    " + NLS.bind(Messages.absenceLine, new Object[] {proposal.absence().searched(),
                    proposal.absence().pages(), proposal.absence().pagesWithoutText(),
                    proposal.absence().pagesUncertain()}));
        }
        proposal.sources().forEach(s -> lines.add("    " + s.law() + s.article()));
        return lines;
    }
}
