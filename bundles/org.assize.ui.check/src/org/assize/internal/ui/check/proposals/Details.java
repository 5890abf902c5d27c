package org.assize.internal.ui.check.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.assize.check.LegalSource;
import org.assize.check.run.CheckStatus;
import org.assize.check.run.DecisionCounts;
import org.assize.check.run.Proposal;
import org.assize.check.run.SearchedInVain;
import org.assize.internal.ui.check.Messages;
import org.assize.records.event.CheckRunData;
import org.assize.records.event.EvidenceData;
import org.assize.ui.proposal.OfferedProposal;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** All about a proposal: why, where, by which law, and who says so. */
final class Details {

    private static final int HASH_SHOWN = 12;

    private Details() {
    }

    static String of(CaseOffer offer, OfferedProposal offered) {
        Proposal proposal = offered.proposal();
        List<String> lines = new ArrayList<>();
        lines.add(offered.explanation());
        if (offered.counted() && offered.isWaiting()) {
            lines.add(Messages.detailCounted);
        }
        for (EvidenceData place : proposal.evidence()) {
            lines.add(NLS.bind(Messages.detailPlace, Words.place(place), quote(place)));
        }
        if (proposal.absence() != null) {
            lines.add(absence(proposal.absence()));
        }
        proposal.sources().forEach(source -> lines.add(source(source)));
        lines.add("");
        lines.addAll(origin(offer, proposal.by()));
        CheckStatus status = offer.checks().get(proposal.by().check());
        if (status != null) {
            lines.add(decisions(status.decisions()));
        }
        return String.join("\n", lines);
    }

    private static String quote(EvidenceData place) {
        String quote = place.anchor().quote().replaceAll("\\s*\\R\\s*", "");
        return quote.isEmpty() ? Messages.wholePage : "“" + quote + "”";
    }

    /** What was looked for, where, and how much of that nobody could read. */
    static String absence(SearchedInVain absence) {
        String where = absence.documents().isEmpty() ? Messages.wholeFile : String.join(", ", absence.documents());
        String text = NLS.bind(Messages.detailAbsence, new Object[] {absence.searched().in(Locale.getDefault()), where,
            absence.pages(), absence.pagesWithoutText()});
        return absence.queries().isEmpty() ? text
                : text + NLS.bind(Messages.detailQueries, String.join(Messages.listSeparator, absence.queries()));
    }

    private static String source(LegalSource source) {
        return NLS.bind(Messages.detailSource, source.law(), source.article());
    }

    private static List<String> origin(CaseOffer offer, CheckRunData by) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.detailCheck, new Object[] {offer.title(by.check()), by.check(), by.version()}));
        lines.add(NLS.bind(Messages.detailPlugin, new Object[] {by.plugin(), by.pluginVersion(),
            by.signer().isEmpty() ? Messages.noSigner : by.signer()}));
        if (!by.law().isEmpty()) {
            lines.add(NLS.bind(Messages.detailLaw, by.law()));
        }
        lines.add(NLS.bind(Messages.detailInput, by.input().substring(0, Math.min(HASH_SHOWN, by.input().length()))));
        return lines;
    }

    /** {@return how often the check was found right here, and a mark if that is seldom} */
    static String decisions(@Nullable DecisionCounts counts) {
        OptionalDouble acceptance = counts == null ? OptionalDouble.empty() : counts.acceptance();
        if (acceptance.isEmpty()) {
            return Messages.notDecided;
        }
        String text = NLS.bind(Messages.acceptance, new Object[] {Math.round(acceptance.getAsDouble() * 100),
            counts.accepted() + counts.changed(), counts.decided()});
        return counts.isNoisy() ? text + " " + Messages.noisy : text;
    }
}
