package org.assize.records.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a check proposed, as the reviewer saw it when deciding. It shows its place or that something was looked for.
 *
 * @param id          identity; the same for the same finding when the check runs again
 * @param caseFile    case number
 * @param by          the check and what it read
 * @param finding     code of what was found, for example {@code one-officer}
 * @param item        checklist item it belongs to; empty when the checklist has none for it
 * @param rule        deduction rule of the item; empty for an item as a whole, such as a veto item
 * @param count       how often the rule applies, at least 1
 * @param explanation what was found, in the language of the reviewer
 * @param confidence  how sure the check is, 0 to 1
 * @param evidence    where it shows
 * @param absence     what was looked for and not found
 * @param sources     the law it rests on
 */
public record ProposalData(String id, String caseFile, CheckRunData by, String finding, String item, String rule,
        int count, String explanation, double confidence, List<EvidenceData> evidence, @Nullable AbsenceData absence,
        List<LegalSourceData> sources) {

    public ProposalData {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }
}
