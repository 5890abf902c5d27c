package org.assize.check.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.check.LegalSource;
import org.assize.check.Wording;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.CheckRunData;
import org.assize.records.event.EvidenceData;
import org.assize.records.event.LegalSourceData;
import org.assize.records.event.ProposalData;
import org.jspecify.annotations.Nullable;

/**
 * What a check proposes to a reviewer. It belongs to no review: each reviewer decides for their own.
 *
 * @param id          identity; the same for the same finding when the check runs again
 * @param caseFile    case number
 * @param by          the check and what it read
 * @param finding     code of what was found, for example {@code one-officer}
 * @param title       what was found, in a few words
 * @param explanation what is wrong and why
 * @param confidence  how sure the check is, above 0, at most 1
 * @param evidence    where it shows, the most telling first
 * @param absence     what was looked for and not found
 * @param sources     the law that applied
 */
public record Proposal(String id, String caseFile, CheckRunData by, String finding, Wording title,
        Wording explanation, double confidence, List<EvidenceData> evidence, @Nullable SearchedInVain absence,
        List<LegalSource> sources) {

    /** Copies the lists. */
    public Proposal {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }

    /**
     * {@return what is recorded when a reviewer decides about it}
     *
     * @param rule   where it belongs in the checklist of the review, or where the reviewer puts it; empty if nowhere
     * @param locale language of the reviewer
     */
    public ProposalData toData(Optional<BoundRule> rule, Locale locale) {
        AbsenceData searched = absence == null ? null : absence.toData(locale);
        return new ProposalData(id, caseFile, by, finding, rule.map(BoundRule::item).orElse(""),
                rule.map(BoundRule::rule).orElse(""), 1, explanation.in(locale), confidence, evidence, searched,
                sources.stream().map(s -> new LegalSourceData(s.law(), s.article())).toList());
    }
}
